package vn.tinhgon.compare.parts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import vn.tinhgon.model.Part;

/**
 * Which part of the old version is which of the new.
 *
 * @param <T> kind of part
 * @param pairs parts that are in both, in the order of the old version
 * @param dropped parts of the old version only
 * @param added parts of the new version only
 */
record Matching<T>(List<Pair<T>> pairs, List<T> dropped, List<T> added) {

  /** Where more parts are left than this, none but equal ones are matched. */
  private static final int MOST = 400;

  /**
   * A part in both versions.
   *
   * @param before as it was
   * @param after as it is
   */
  record Pair<T>(T before, T after) {}

  /**
   * Words by which a part of the old version and one of the new are the same.
   *
   * @param before the words of an old part
   * @param after the words of a new part
   */
  record Key<T>(Function<T, String> before, Function<T, String> after) {

    /** Words that are read in one way in both versions. */
    static <T> Key<T> of(Function<T, String> words) {
      return new Key<>(words, words);
    }
  }

  /** How much two parts speak for being one: above 0 if they may be, the higher the surer. */
  interface Likeness<T> {
    double of(T before, T after);
  }

  /**
   * Matches first what is equal by the first of {@code keys}, then by the next, in order; what is
   * left so that the likeness of all pairs together is greatest.
   */
  static <T> Matching<T> of(
      List<T> before, List<T> after, List<Key<T>> keys, Likeness<T> likeness) {
    Map<Integer, Integer> pairs = new TreeMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Key<T> key : keys) {
      equal(before, after, key, pairs, taken);
    }
    List<Integer> left = rest(before.size(), pairs.keySet());
    List<Integer> right = rest(after.size(), taken);
    if (left.size() <= MOST && right.size() <= MOST) {
      alike(before, after, left, right, likeness).forEach(pairs::put);
    }
    taken.addAll(pairs.values());
    return new Matching<>(
        pairs.entrySet().stream()
            .map(e -> new Pair<>(before.get(e.getKey()), after.get(e.getValue())))
            .toList(),
        rest(before.size(), pairs.keySet()).stream().map(before::get).toList(),
        rest(after.size(), taken).stream().map(after::get).toList());
  }

  private static <T> void equal(
      List<T> before, List<T> after, Key<T> key, Map<Integer, Integer> pairs, Set<Integer> taken) {
    Map<String, Deque<Integer>> open = new HashMap<>();
    for (int j = 0; j < after.size(); j++) {
      if (!taken.contains(j)) {
        open.computeIfAbsent(key.after().apply(after.get(j)), k -> new ArrayDeque<>()).add(j);
      }
    }
    for (int i = 0; i < before.size(); i++) {
      Deque<Integer> same =
          pairs.containsKey(i) ? null : open.get(key.before().apply(before.get(i)));
      Integer j = same == null ? null : same.poll();
      if (j != null) {
        pairs.put(i, j);
        taken.add(j);
      }
    }
  }

  private static <T> Map<Integer, Integer> alike(
      List<T> before,
      List<T> after,
      List<Integer> left,
      List<Integer> right,
      Likeness<T> likeness) {
    SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    Set<Integer> ones = new HashSet<>(left);
    Set<Integer> others = new HashSet<>();
    left.forEach(graph::addVertex);
    for (int j : right) {
      graph.addVertex(before.size() + j);
      others.add(before.size() + j);
    }
    for (int i : left) {
      for (int j : right) {
        double weight = likeness.of(before.get(i), after.get(j));
        if (weight > 0) {
          double apart = Math.abs((i + 0.5) / before.size() - (j + 0.5) / after.size());
          graph.setEdgeWeight(graph.addEdge(i, before.size() + j), weight + (1 - apart) / 1000);
        }
      }
    }
    Map<Integer, Integer> found = new HashMap<>();
    if (graph.edgeSet().isEmpty()) {
      return found;
    }
    for (DefaultWeightedEdge edge :
        new MaximumWeightBipartiteMatching<>(graph, ones, others).getMatching().getEdges()) {
      int a = graph.getEdgeSource(edge);
      int b = graph.getEdgeTarget(edge);
      found.put(Math.min(a, b), Math.max(a, b) - before.size());
    }
    return found;
  }

  private static List<Integer> rest(int size, Set<Integer> taken) {
    List<Integer> rest = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (!taken.contains(i)) {
        rest.add(i);
      }
    }
    return rest;
  }

  /** The place of every old part of {@code matchings}, and where it is now. */
  static Map<String, String> places(List<Matching<? extends Part>> matchings) {
    Map<String, String> places = new HashMap<>();
    for (Matching<? extends Part> matching : matchings) {
      matching.pairs().forEach(p -> places.putIfAbsent(p.before().at(), p.after().at()));
      matching.dropped().forEach(p -> places.putIfAbsent(p.at(), Findings.NOWHERE));
    }
    return places;
  }

  /** Whether {@code id} was given by a person, and not counted out by a program ("step-3"). */
  static boolean told(String id) {
    return !id.isEmpty() && !Character.isDigit(id.charAt(id.length() - 1));
  }
}
