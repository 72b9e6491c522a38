package vn.tinhgon.language;

import java.lang.invoke.MethodHandles;
import java.util.List;
import vn.tinhgon.language.agencies.AgencyNames;
import vn.tinhgon.language.agencies.Authorities;
import vn.tinhgon.language.agencies.Delegations;
import vn.tinhgon.language.agencies.Offices;
import vn.tinhgon.language.agencies.OldAgencies;
import vn.tinhgon.language.agencies.Parties;
import vn.tinhgon.language.burdens.Burdens;
import vn.tinhgon.language.burdens.Conditions;
import vn.tinhgon.language.burdens.Confirmations;
import vn.tinhgon.language.burdens.CopyWords;
import vn.tinhgon.language.burdens.DossierSets;
import vn.tinhgon.language.burdens.Media;
import vn.tinhgon.language.burdens.OldCards;
import vn.tinhgon.language.burdens.OriginalsBesides;
import vn.tinhgon.language.burdens.OwnRecords;
import vn.tinhgon.language.gaps.Answers;
import vn.tinhgon.language.gaps.BoundIntakes;
import vn.tinhgon.language.gaps.Consultations;
import vn.tinhgon.language.gaps.Inspections;
import vn.tinhgon.language.gaps.UnclearActors;
import vn.tinhgon.language.online.Occasions;
import vn.tinhgon.language.online.OnlineWords;
import vn.tinhgon.language.online.PaperWords;
import vn.tinhgon.language.online.PresenceWords;
import vn.tinhgon.language.online.Reservations;
import vn.tinhgon.language.online.SiteWords;
import vn.tinhgon.language.papers.Comparisons;
import vn.tinhgon.language.papers.CopyForms;
import vn.tinhgon.language.papers.Demands;
import vn.tinhgon.language.papers.DocumentReader;
import vn.tinhgon.language.papers.Holders;
import vn.tinhgon.language.papers.Particulars;
import vn.tinhgon.language.papers.Rows;
import vn.tinhgon.language.papers.Waivers;
import vn.tinhgon.language.parts.Charges;
import vn.tinhgon.language.parts.Defects;
import vn.tinhgon.language.parts.Elements;
import vn.tinhgon.language.parts.FeeNotes;
import vn.tinhgon.language.parts.Forms;
import vn.tinhgon.language.parts.Limits;
import vn.tinhgon.language.parts.TimeLimits;
import vn.tinhgon.language.steps.ListedSteps;
import vn.tinhgon.language.steps.ProseSteps;
import vn.tinhgon.language.steps.StepActions;
import vn.tinhgon.language.steps.StepActors;
import vn.tinhgon.language.steps.StepDeadlines;
import vn.tinhgon.language.steps.StepPresence;
import vn.tinhgon.language.steps.StepReader;
import vn.tinhgon.language.steps.StepStarts;
import vn.tinhgon.language.text.Vocabulary;

/**
 * The classes that have wordings. Each makes its own when it is first used, and whenever there are
 * new ones the {@link Vocabulary} is laid anew: one review would lay it thirty times.
 */
final class Wordings {

  static final List<Class<?>> CLASSES =
      List.of(
          AgencyNames.class,
          Answers.class,
          Authorities.class,
          BoundIntakes.class,
          Burdens.class,
          Charges.class,
          Comparisons.class,
          Conditions.class,
          Confirmations.class,
          Consultations.class,
          CopyForms.class,
          CopyWords.class,
          Defects.class,
          Delegations.class,
          Demands.class,
          DocumentReader.class,
          DossierSets.class,
          Elements.class,
          FeeNotes.class,
          Forms.class,
          Holders.class,
          Inspections.class,
          Limits.class,
          ListedSteps.class,
          Media.class,
          Occasions.class,
          Offices.class,
          OldAgencies.class,
          OldCards.class,
          OnlineWords.class,
          OriginalsBesides.class,
          OwnRecords.class,
          PaperWords.class,
          Particulars.class,
          Parties.class,
          PresenceWords.class,
          ProseSteps.class,
          Reservations.class,
          Rows.class,
          SiteWords.class,
          StepActions.class,
          StepActors.class,
          StepDeadlines.class,
          StepPresence.class,
          StepReader.class,
          StepStarts.class,
          TimeLimits.class,
          UnclearActors.class,
          Waivers.class);

  private Wordings() {}

  /** Makes them all. Not to be called where a class of these is being made ready. */
  static void make() {
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    for (Class<?> one : CLASSES) {
      try {
        lookup.ensureInitialized(one);
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
