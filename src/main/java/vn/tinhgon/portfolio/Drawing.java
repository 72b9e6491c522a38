package vn.tinhgon.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;

/**
 * Where procedures stand when their links are drawn: what is needed first to the left. Circles and
 * long chains come first; single links fill what room is left.
 *
 * @param nodes the procedures
 * @param arrows from each procedure to those that ask for its results
 * @param columns how many columns there are
 * @param rows how many rows there are
 * @param leftOut how many linked procedures are not drawn
 */
public record Drawing(List<Node> nodes, List<Arrow> arrows, int columns, int rows, long leftOut) {

  /** More than these nobody can follow on one page. */
  private static final int MOST = 60;

  /**
   * A procedure where it is drawn.
   *
   * @param code its code
   * @param name its name
   * @param column from 0
   * @param row from 0
   */
  public record Node(String code, String name, int column, int row) {}

  /**
   * That one procedure asks for what another gives.
   *
   * @param from index of the procedure that gives
   * @param to index of the procedure that asks
   * @param papers what is given
   * @param back whether it leads back, closing a circle
   */
  public record Arrow(int from, int to, List<String> papers, boolean back) {}

  /** Draws {@code links} and the {@code routes} that they make. */
  public static Drawing of(List<Link> links, List<Route> routes) {
    Map<String, Member> members = new HashMap<>();
    for (Link link : links) {
      members.put(link.given().procedure(), link.given().by());
      members.put(link.asked().procedure(), link.asked().by());
    }
    Set<String> drawn = chosen(links, routes);
    Map<String, Map<String, Set<String>>> papers = new TreeMap<>();
    for (Link link : links) {
      String from = link.given().procedure();
      String to = link.asked().procedure();
      if (drawn.contains(from) && drawn.contains(to) && !from.equals(to)) {
        papers
            .computeIfAbsent(from, k -> new TreeMap<>())
            .computeIfAbsent(to, k -> new TreeSet<>())
            .add(link.given().name());
      }
    }
    Graph<String, DefaultEdge> forward = Placing.forward(drawn, papers);
    List<Node> nodes = new ArrayList<>();
    Map<String, Integer> index = new HashMap<>();
    int rows = Placing.place(forward, members, nodes, index);
    List<Arrow> arrows = new ArrayList<>();
    papers.forEach(
        (from, tos) ->
            tos.forEach(
                (to, what) ->
                    arrows.add(
                        new Arrow(
                            index.getOrDefault(from, 0),
                            index.getOrDefault(to, 0),
                            List.copyOf(what),
                            !forward.containsEdge(from, to)))));
    return new Drawing(
        List.copyOf(nodes),
        List.copyOf(arrows),
        nodes.stream().mapToInt(Node::column).max().orElse(-1) + 1,
        rows,
        members.size() - (long) nodes.size());
  }

  private static Set<String> chosen(List<Link> links, List<Route> routes) {
    Set<String> drawn = new TreeSet<>();
    List<Route> order =
        routes.stream()
            .sorted(
                Comparator.comparing((Route r) -> !r.circle())
                    .thenComparing(r -> -r.getLength())
                    .thenComparing(Route::path))
            .toList();
    order.forEach(r -> add(drawn, r.links()));
    links.stream()
        .sorted(Comparator.comparing((Link l) -> -l.uses()).thenComparing(Link::procedure))
        .forEach(l -> add(drawn, List.of(l)));
    return drawn;
  }

  private static void add(Set<String> drawn, List<Link> links) {
    Set<String> more = new TreeSet<>(drawn);
    for (Link link : links) {
      more.add(link.given().procedure());
      more.add(link.asked().procedure());
    }
    if (more.size() <= MOST) {
      drawn.addAll(more);
    }
  }
}
