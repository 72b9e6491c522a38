package vn.tinhgon.language.online;

import vn.tinhgon.model.Frequency;

/**
 * Words that show something.
 *
 * @param quote the clause, as published
 * @param frequency whether what they show comes about with every dossier
 */
record Passage(String quote, Frequency frequency) {}
