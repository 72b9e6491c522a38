package vn.tinhgon.stats;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tinhgon.model.Part;
import vn.tinhgon.portfolio.Drawing;
import vn.tinhgon.portfolio.Link;
import vn.tinhgon.portfolio.Route;

/** What a portfolio's links and routes come to. */
final class Graphs {

  private final List<Link> links;
  private final List<Route> routes;

  Graphs(List<Part> facts) {
    links = facts.stream().filter(Link.class::isInstance).map(Link.class::cast).toList();
    routes = facts.stream().filter(Route.class::isInstance).map(Route.class::cast).toList();
  }

  /** The results that others ask for, the most used first. */
  List<Stats.ResultUse> results() {
    Map<String, List<Link>> byResult =
        links.stream()
            .collect(
                Collectors.groupingBy(
                    l -> l.given().by().code() + "\n" + l.given().name(),
                    TreeMap::new,
                    Collectors.toList()));
    return byResult.values().stream()
        .map(
            its -> {
              Set<String> users = new TreeSet<>();
              its.forEach(l -> users.add(l.asked().by().code()));
              return new Stats.ResultUse(
                  its.get(0).given().by().code(),
                  its.get(0).given().by().name(),
                  its.get(0).given().name(),
                  users.size(),
                  List.copyOf(users));
            })
        .sorted(
            Comparator.comparing((Stats.ResultUse u) -> -u.uses())
                .thenComparing(Stats.ResultUse::code))
        .toList();
  }

  Stats.GraphCount count() {
    Set<String> procedures = new HashSet<>();
    links.forEach(
        l -> {
          procedures.add(l.given().procedure());
          procedures.add(l.asked().procedure());
        });
    Comparator<Route> longest =
        Comparator.comparing((Route r) -> -r.getLength()).thenComparing(Route::path);
    return new Stats.GraphCount(
        links.size(),
        procedures.size(),
        routes.stream().filter(r -> !r.circle()).sorted(longest).toList(),
        routes.stream().filter(Route::circle).sorted(longest).toList(),
        Drawing.of(links, routes));
  }
}
