package vn.tinhgon.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class TargetsTest {

  @Test
  void sourcesAreSaidInBothLanguages() {
    for (Target target : StatsData.targets()) {
      assertFalse(target.source().vi().isBlank(), target.id());
      assertNotEquals(target.source().vi(), target.source().en(), target.id());
    }
  }

  @Test
  void aCutSaysAgainstWhatAndEachTargetIsMeasuredOrSaysWhyNot() {
    for (Target target : StatsData.targets()) {
      Measure measure = target.measure();
      assertEquals(measure != null && measure.ofCuts(), target.baseYear() != null, target.id());
      assertEquals(measure == null, target.why() != null, target.id());
      assertEquals(measure == null, target.atLeast() == null, target.id());
    }
  }
}
