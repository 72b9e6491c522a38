package vn.tinhgon.portfolio;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tinhgon.model.Part;

/**
 * Links of which each leads on to the next: a chain, or a circle where the last leads back to the
 * first.
 *
 * @param links the links in order
 * @param circle whether it leads back
 */
public record Route(List<Link> links, boolean circle) implements Part {

  /** How many procedures it passes. */
  public int getLength() {
    return circle ? links.size() : links.size() + 1;
  }

  /** The procedures in order, with their codes. */
  public String path() {
    String from = links.stream().map(l -> l.given().by().code()).collect(Collectors.joining(" → "));
    return from + " → " + last().asked().by().code();
  }

  /** What passes from one to the next. */
  public String papers() {
    return links.stream()
        .map(l -> "“" + l.given().name() + "” (" + l.given().by().code() + ")")
        .collect(Collectors.joining(", "));
  }

  /** The results and rows that it passes. */
  public List<Part> parts() {
    return links.stream().flatMap(l -> Stream.<Part>of(l.given(), l.asked())).toList();
  }

  private Link last() {
    return links.get(links.size() - 1);
  }

  @Override
  public String procedure() {
    return last().procedure();
  }

  @Override
  public String at() {
    return last().at();
  }

  @Override
  public String words() {
    return path();
  }
}
