package vn.tinhgon.portfolio;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.traverse.TopologicalOrderIterator;

/** Circles of procedures that wait for each other, and the longest chains that lead to an end. */
final class Routes {

  private Routes() {}

  /** One circle of every knot of procedures, and one chain to every procedure at an end. */
  static List<Route> of(List<Link> links) {
    Graph<String, Link> graph = new DirectedMultigraph<>(Link.class);
    for (Link link : links) {
      graph.addVertex(link.given().procedure());
      graph.addVertex(link.asked().procedure());
      graph.addEdge(link.given().procedure(), link.asked().procedure(), link);
    }
    List<Route> routes = new ArrayList<>();
    Set<String> knotted = new HashSet<>();
    for (Set<String> knot :
        new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets()) {
      if (knot.size() > 1) {
        knotted.addAll(knot);
        routes.add(circle(new AsSubgraph<>(graph, knot)));
      }
    }
    Set<String> rest = new HashSet<>(graph.vertexSet());
    rest.removeAll(knotted);
    routes.addAll(chains(new AsSubgraph<>(graph, rest)));
    return routes;
  }

  /** The shortest way from the knot's first procedure back to it. */
  private static Route circle(Graph<String, Link> knot) {
    String start = knot.vertexSet().stream().min(Comparator.naturalOrder()).orElseThrow();
    BFSShortestPath<String, Link> ways = new BFSShortestPath<>(knot);
    var from = ways.getPaths(start);
    List<Link> best = null;
    for (Link last : knot.incomingEdgesOf(start)) {
      List<Link> way = new ArrayList<>(from.getPath(knot.getEdgeSource(last)).getEdgeList());
      way.add(last);
      best = best == null || way.size() < best.size() ? way : best;
    }
    return new Route(List.copyOf(java.util.Objects.requireNonNull(best)), true);
  }

  private static List<Route> chains(Graph<String, Link> graph) {
    Map<String, Link> before = new HashMap<>();
    Map<String, Integer> depth = new HashMap<>();
    List<Route> chains = new ArrayList<>();
    TopologicalOrderIterator<String, Link> order =
        new TopologicalOrderIterator<>(graph, Comparator.naturalOrder());
    while (order.hasNext()) {
      String procedure = order.next();
      for (Link in : graph.incomingEdgesOf(procedure)) {
        int length = depth.getOrDefault(in.given().procedure(), 0) + 1;
        if (length > depth.getOrDefault(procedure, 0)) {
          depth.put(procedure, length);
          before.put(procedure, in);
        }
      }
      if (graph.outDegreeOf(procedure) == 0 && depth.getOrDefault(procedure, 0) > 1) {
        chains.add(new Route(way(procedure, before), false));
      }
    }
    return chains;
  }

  private static List<Link> way(String end, Map<String, Link> before) {
    List<Link> way = new ArrayList<>();
    for (Link link = before.get(end); link != null; link = before.get(link.given().procedure())) {
      way.add(link);
    }
    Collections.reverse(way);
    return List.copyOf(way);
  }
}
