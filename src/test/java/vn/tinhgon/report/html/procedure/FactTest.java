package vn.tinhgon.report.html.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Facts with an address. */
class FactTest {

  @Test
  void onlyAddressesOfTheWebAreLinks() {
    List<Fact> facts = new ArrayList<>();
    for (String address :
        List.of(
            "https://dichvucong.gov.vn/p?a=1&b=2",
            "javascript:alert(1)",
            "data:text/html,x",
            "https:",
            "java\nscript:alert(1)",
            "//example.org",
            "http://[bad")) {
      Fact.address(facts, "x", address);
    }
    assertEquals(1, facts.stream().filter(f -> f.link() != null).count());
    assertEquals(7, facts.size());
  }
}
