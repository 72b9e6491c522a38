package vn.tinhgon.rules.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import vn.tinhgon.model.DocumentKinds;
import vn.tinhgon.model.Part;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.Annex;
import vn.tinhgon.rules.BadRule;
import vn.tinhgon.rules.Catalogue;
import vn.tinhgon.rules.Finding;
import vn.tinhgon.rules.Header;
import vn.tinhgon.rules.Need;
import vn.tinhgon.rules.Rule;
import vn.tinhgon.rules.RuleCase;
import vn.tinhgon.rules.files.RuleFiles;
import vn.tinhgon.rules.findings.Decisions;
import vn.tinhgon.rules.findings.Findings;
import vn.tinhgon.rules.findings.Fingerprint;
import vn.tinhgon.rules.findings.Local;
import vn.tinhgon.rules.findings.WhoActs;

/**
 * The rules and the law they rest on. {@link #bundled()} gives the rules that ship with the
 * program; {@link #withRules(Path)} adds a folder of one's own.
 */
public final class RuleBook {

  public static final Catalogue NO_CATALOGUE =
      new Catalogue(
          Map.of(),
          Map.of(),
          Map.of(),
          DocumentKinds.none(),
          new Catalogue.Matrix("", "", LocalDate.MIN, null, List.of()),
          Annex.NONE,
          Map.of(),
          List.of(),
          List.of(),
          List.of());

  /** Made once in a process, when they are first asked for or {@link #prepare()} is called. */
  private static final FutureTask<Catalogue> BUNDLED = new FutureTask<>(RuleBook::read);

  private static final FutureTask<KieBase> BUNDLED_BASE = new FutureTask<>(RuleBook::load);

  private final Catalogue catalogue;
  private final FutureTask<List<KieBase>> bases;
  private final String version;
  private final Local local;

  /** Folders of the rules that do not ship with the program, by id. */
  private final Map<String, Path> rooms;

  private RuleBook(
      Catalogue catalogue,
      Callable<List<KieBase>> bases,
      String version,
      Local local,
      Map<String, Path> rooms) {
    this.catalogue = catalogue;
    this.local = local;
    this.rooms = rooms;
    this.version = version;
    this.bases = new FutureTask<>(() -> checked(bases.call(), catalogue.rules().keySet()));
  }

  /** A rule that was not loaded finds nothing, which must not pass for a clean review. */
  private static List<KieBase> checked(List<KieBase> bases, Set<String> described) {
    Set<String> loaded = new TreeSet<>();
    for (KieBase base : bases) {
      for (KiePackage all : base.getKiePackages()) {
        all.getRules().forEach(r -> loaded.add(r.getName()));
      }
    }
    if (!loaded.equals(described)) {
      throw new IllegalStateException(
          "rules loaded " + loaded + " are not the catalogue's " + described);
    }
    return bases;
  }

  /**
   * Begins to load the rules that ship with the program, in the background. Nothing changes without
   * it but the time that the first review takes.
   */
  public static void prepare() {
    for (FutureTask<?> part : List.of(BUNDLED, BUNDLED_BASE)) {
      Thread beside = new Thread(part, "rules");
      beside.setDaemon(true);
      beside.start();
    }
  }

  /** The rules that ship with the program. */
  public static RuleBook bundled() {
    try {
      return new RuleBook(
          done(BUNDLED),
          () -> List.of(done(BUNDLED_BASE)),
          resource(PrecompileRules.VERSION),
          Local.NONE,
          Map.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Catalogue read() throws IOException {
    return Catalogue.JSON.readValue(resource(PrecompileRules.CATALOGUE), Catalogue.class);
  }

  private static KieBase load() throws IOException, ReflectiveOperationException {
    List<Model> models = new ArrayList<>();
    for (String name : resource(PrecompileRules.MODELS).lines().toList()) {
      models.add(Class.forName(name).asSubclass(Model.class).getConstructor().newInstance());
    }
    return KieBaseBuilder.createKieBaseFromModel(models);
  }

  /** What {@code task} gives; it is done now where nobody began it. */
  private static <T> T done(FutureTask<T> task) {
    task.run();
    try {
      return task.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("the rules cannot be loaded", e);
    }
  }

  /**
   * These rules and those of {@code folder}, compiled now.
   *
   * @throws BadRule if a rule has a mistake, rests on a law that is nowhere described, or has the
   *     id of another
   */
  public RuleBook withRules(Path folder) {
    RuleFiles files = RuleFiles.read(folder, catalogue);
    if (files.sources().isEmpty()) {
      throw noRules(folder);
    }
    KieBase base = ClassicCompiler.compile(folder, files, catalogue);
    Map<String, Rule> rules = new TreeMap<>(catalogue.rules());
    rules.putAll(files.catalogue().rules());
    Map<String, List<RuleCase>> cases = new TreeMap<>(catalogue.cases());
    cases.putAll(files.catalogue().cases());
    Map<String, Path> own = new TreeMap<>(rooms);
    files.sources().keySet().forEach(id -> own.put(id, RuleFiles.room(folder, id)));
    return new RuleBook(
        files.catalogue().with(rules, cases),
        () -> Stream.concat(done(bases).stream(), Stream.of(base)).toList(),
        versionOf(version + files),
        local,
        own);
  }

  /** The rules of {@code files}, compiled to {@code base}, and no others. */
  static RuleBook of(RuleFiles files, KieBase base) {
    return new RuleBook(
        files.catalogue(), () -> List.of(base), versionOf(files.toString()), Local.NONE, Map.of());
  }

  static BadRule noRules(Path folder) {
    return new BadRule(
        folder.toString(),
        0,
        new Text(
            "không có luật nào; mỗi luật là một thư mục <nhóm>/<mã> có rule.drl và rule.yaml",
            "there is no rule; a rule is a folder <group>/<id> with rule.drl and rule.yaml"));
  }

  /**
   * These rules as {@code decisions} of one's own leave them: less grave, and with other
   * thresholds. Findings say so.
   */
  public RuleBook under(Decisions decisions) {
    return decisions.equals(Decisions.NONE)
        ? this
        : new RuleBook(
            catalogue.with(Local.apply(rules(), decisions), catalogue.cases()),
            () -> done(bases),
            versionOf(version + decisions),
            new Local(decisions, rules()),
            rooms);
  }

  /** The rules as their files have them, whatever decisions of one's own leave of them. */
  public Rule stated(Rule rule) {
    return local.stated(rule);
  }

  /** Drools names a model after its rules' text, so that the DRL counts too. */
  static String versionOf(String text) {
    return Fingerprint.hash(text).substring(0, 12);
  }

  /** Everything that is said about the rules. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** Tells one state of the rules, their law and data from another: the same means the same. */
  public String version() {
    return version;
  }

  /** The rules by id. */
  public Map<String, Rule> rules() {
    return catalogue.rules();
  }

  /** The rule {@code id}; absent where there is none. */
  public @Nullable Rule rule(String id) {
    return catalogue.rules().get(id);
  }

  /**
   * Tells why the rule {@code id} finds something or does not; this compiles the rule once more.
   *
   * @throws BadRule if its {@code conditions.yaml} does not say what its DRL says
   */
  public Why why(String id) {
    Rule rule = catalogue.rules().get(id);
    if (rule == null) {
      throw new IllegalArgumentException("no such rule: " + id);
    }
    return Why.of(this, rule, rooms.get(id));
  }

  /** Who published {@code procedure}, as stated or by its decision's number; absent if unknown. */
  public @Nullable Text publisher(Procedure procedure, LocalDate day) {
    return WhoActs.publisher(procedure, catalogue.publishers(), day);
  }

  /** Ids of the rules that apply on {@code day} and that {@code selected} takes. */
  public Set<String> applying(LocalDate day, Predicate<Rule> selected) {
    Set<String> ids = new HashSet<>();
    for (Rule rule : catalogue.rules().values()) {
      if (rule.appliesOn(day) && selected.test(rule)) {
        ids.add(rule.id());
      }
    }
    return Set.copyOf(ids);
  }

  /**
   * What the rules {@code ids} find in {@code batch} on {@code asOf}. Meant for batches of 20 to 50
   * procedures: a session for each is slow to open, one for all is slow to fill.
   *
   * @param batch procedures with different keys, their words understood
   * @throws IllegalStateException if the rules loaded are not those of the catalogue
   */
  public List<Finding> find(List<Procedure> batch, LocalDate asOf, Set<String> ids) {
    List<Procedure> reviewed = batch.stream().filter(p -> !p.getInternal()).toList();
    Findings findings =
        new Findings(catalogue, local, asOf, reviewed.stream().map(p -> header(p, asOf)).toList());
    for (KieBase base : done(bases)) {
      Session.run(base, reviewed, catalogue, asOf, ids, findings);
    }
    return findings.sorted();
  }

  /**
   * What the rules {@code ids} find among {@code facts} about many procedures at once.
   *
   * @param facts what was found out about several procedures together
   * @param headers the procedures that the facts are about, in the order of the review
   */
  public List<Finding> findAcross(
      List<Part> facts, List<Header> headers, LocalDate asOf, Set<String> ids) {
    Findings findings = new Findings(catalogue, local, asOf, headers);
    for (KieBase base : done(bases)) {
      Session.runAcross(base, facts, catalogue, asOf, ids, findings);
    }
    return findings.sorted();
  }

  /** What findings say of {@code procedure}. */
  public Header header(Procedure procedure, LocalDate day) {
    return new Header(
        procedure.key(), procedure.code(), WhoActs.owner(procedure, catalogue.publishers(), day));
  }

  /** What each of the rules {@code ids} would have to know of {@code procedure} and does not. */
  public Map<String, List<Need>> notAssessed(Procedure procedure, Set<String> ids) {
    Map<String, List<Need>> unmet = new TreeMap<>();
    for (String id : ids) {
      Rule rule = catalogue.rules().get(id);
      List<Need> missing =
          rule == null
              ? List.of()
              : rule.needs().stream().filter(n -> !n.known(procedure)).toList();
      if (!missing.isEmpty()) {
        unmet.put(id, missing);
      }
    }
    return unmet;
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = RuleBook.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            name + " is missing: the rules were not compiled in the build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
