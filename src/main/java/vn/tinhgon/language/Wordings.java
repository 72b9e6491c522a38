package vn.tinhgon.language;

import java.lang.invoke.MethodHandles;
import java.util.List;

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
