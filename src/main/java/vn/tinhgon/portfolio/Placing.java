package vn.tinhgon.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.traverse.TopologicalOrderIterator;
import vn.tinhgon.portfolio.Drawing.Node;

/** Finds columns and rows for procedures that are drawn. */
final class Placing {

  private Placing() {}

  /** The links without those that close a circle. */
  static Graph<String, DefaultEdge> forward(
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
  static int place(
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
          Member member = Objects.requireNonNull(members.get(one));
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
