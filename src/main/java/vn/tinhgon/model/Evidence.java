package vn.tinhgon.model;

/**
 * The words something was read from, and what was read from them.
 *
 * @param at JSON pointer of the text in the file that was given
 * @param quote the words as they stand there (in Unicode NFC)
 * @param reads what they were taken to mean, in both languages
 */
public record Evidence(String at, String quote, Text reads) {}
