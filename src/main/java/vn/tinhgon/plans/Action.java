package vn.tinhgon.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;
import vn.tinhgon.procedures.Edit;
import vn.tinhgon.rules.ActionKind;
import vn.tinhgon.rules.Citation;

/**
 * What one finding, or several about the same thing, ask to do.
 *
 * @param id the same for the same action, wherever its part stands in the file
 * @param kind what is done
 * @param places JSON pointers in the file that was given, the first being what it is about
 * @param others keys of other procedures that it concerns
 * @param what what is done, as a sentence
 * @param wordsBefore the words that it changes; absent where it changes none
 * @param wordsAfter what they become; absent where that is for a person to write
 * @param reasons why, as sentences
 * @param law provisions in force that it rests on
 * @param amends provisions that are to be amended, where they are known
 * @param norms documents that what is to be amended stands in, where no more is known
 * @param self whether the agency that carries the procedure out can do it by itself
 * @param who who can do it
 * @param conditions what to know of it first, and what is doubtful
 * @param findings fingerprints of the findings that it cures
 * @param rules ids of their rules
 * @param edits how it changes the file; empty where that takes a person
 * @param byHand why it takes a person; absent where it does not
 * @param relief what it spares applicants
 * @param decision what was decided about it; absent where nothing was
 */
public record Action(
    String id,
    ActionKind kind,
    List<String> places,
    List<String> others,
    Text what,
    @Nullable String wordsBefore,
    @Nullable String wordsAfter,
    List<Text> reasons,
    List<Citation> law,
    List<String> amends,
    List<String> norms,
    boolean self,
    Text who,
    List<Text> conditions,
    List<String> findings,
    List<String> rules,
    List<Edit> edits,
    @Nullable Text byHand,
    Relieved relief,
    @Nullable Decision decision) {

  /**
   * What an action spares applicants, by itself.
   *
   * @param perCase đồng a case, as far as known
   * @param inAYear đồng a year, as far as known; absent where the number of cases is not
   * @param more whether it also spares what nobody can put a number on
   * @param remark what else to know of it; absent where there is nothing
   */
  public record Relieved(
      long perCase, @Nullable Long inAYear, boolean more, @Nullable Text remark) {

    /** Where no cost is known. */
    public static final Relieved NOTHING = new Relieved(0, null, false, null);
  }

  /** Whether it may be part of the plan: nobody rejected or postponed it. */
  public boolean open() {
    return decision == null || decision.verdict() == Decision.Verdict.ACCEPTED;
  }

  /** The same with what it spares. */
  Action relieving(Relieved relieved) {
    return with(edits, byHand, relieved, decision);
  }

  /** The same, as decided; absent where nothing was. */
  Action decided(@Nullable Decision other) {
    return with(edits, byHand, relief, other);
  }

  /** The same, to be done by a person for the reason {@code why}. */
  public Action leftToPeople(Text why) {
    return with(List.of(), why, relief, decision);
  }

  private Action with(
      List<Edit> changes, @Nullable Text person, Relieved relieved, @Nullable Decision verdict) {
    return new Action(
        id,
        kind,
        places,
        others,
        what,
        wordsBefore,
        wordsAfter,
        reasons,
        law,
        amends,
        norms,
        self,
        who,
        conditions,
        findings,
        rules,
        changes,
        person,
        relieved,
        verdict);
  }
}
