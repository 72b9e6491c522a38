package vn.tinhgon.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.traverse.TopologicalOrderIterator;

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
    Graph<String, DefaultEdge> forward = forward(drawn, papers);
    List<Node> nodes = new ArrayList<>();
    Map<String, Integer> index = new HashMap<>();
    int rows = place(forward, members, nodes, index);
    List<Arrow> arrows = new ArrayList<>();
    papers.forEach(
        (from, tos) ->
            tos.forEach(
                (to, what) ->
                    arrows.add(
                        new Arrow(
                            index.get(from),
                            index.get(to),
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

  /** The links without those that close a circle. */
  private static Graph<String, DefaultEdge> forward(
      Set<String> drawn, Map<String, Map<String, Set<String>>> papers) {
    Graph<String, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);
    drawn.forEach(graph::addVertex);
    Map<String, Boolean> open = new HashMap<>();
    drawn.forEach(start -> walk(start, papers, open, graph));
    return graph;
  }

  private static void walk(
      String at,
      Map<String, Map<String, Set<String>>> papers,
      Map<String, Boolean> open,
      Graph<String, DefaultEdge> graph) {
    if (open.putIfAbsent(at, true) != null) {
      return;
    }
    for (String next : papers.getOrDefault(at, Map.of()).keySet()) {
      if (!open.getOrDefault(next, false)) {
        graph.addEdge(at, next);
        walk(next, papers, open, graph);
      }
    }
    open.put(at, false);
  }

  /** Places the procedures, those that are linked together, the most first; gives the rows. */
  private static int place(
      Graph<String, DefaultEdge> graph,
      Map<String, Member> members,
      List<Node> nodes,
      Map<String, Integer> index) {
    Map<String, Integer> column = new LinkedHashMap<>();
    TopologicalOrderIterator<String, DefaultEdge> order =
        new TopologicalOrderIterator<>(graph, Comparator.naturalOrder());
    while (order.hasNext()) {
      String one = order.next();
      int deep = 0;
      for (DefaultEdge in : graph.incomingEdgesOf(one)) {
        deep = Math.max(deep, column.getOrDefault(graph.getEdgeSource(in), 0) + 1);
      }
      column.put(one, deep);
    }
    int first = 0;
    List<Set<String>> groups = new ArrayList<>(new ConnectivityInspector<>(graph).connectedSets());
    groups.sort(
        Comparator.comparing((Set<String> g) -> -g.size())
            .thenComparing(g -> g.stream().min(Comparator.naturalOrder()).orElse("")));
    for (Set<String> group : groups) {
      Map<String, Double> height = new HashMap<>();
      Map<Integer, Integer> used = new HashMap<>();
      List<String> inOrder =
          column.keySet().stream()
              .filter(group::contains)
              .sorted(Comparator.comparing(column::get))
              .toList();
      int deepest = inOrder.stream().mapToInt(column::get).max().orElse(0);
      for (int c = 0; c <= deepest; c++) {
        int here = c;
        List<String> its =
            inOrder.stream()
                .filter(n -> column.getOrDefault(n, 0) == here)
                .sorted(
                    Comparator.comparingDouble((String n) -> mean(graph, n, height))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (String one : its) {
          int row = used.merge(here, 1, Integer::sum) - 1;
          height.put(one, (double) row);
          Member member = java.util.Objects.requireNonNull(members.get(one));
          index.put(one, nodes.size());
          nodes.add(new Node(member.code(), member.name(), here, first + row));
        }
      }
      first += used.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
    return first;
  }

  /** The mean height of what leads to it. */
  private static double mean(
      Graph<String, DefaultEdge> graph, String node, Map<String, Double> height) {
    return graph.incomingEdgesOf(node).stream()
        .mapToDouble(e -> height.getOrDefault(graph.getEdgeSource(e), 0.0))
        .average()
        .orElse(0);
  }
}
