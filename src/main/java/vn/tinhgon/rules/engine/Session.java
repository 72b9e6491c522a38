package vn.tinhgon.rules.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import vn.tinhgon.model.ClaimFlaw;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.DocumentKind;
import vn.tinhgon.model.DocumentKinds;
import vn.tinhgon.model.OnlineLevel;
import vn.tinhgon.model.Part;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.rules.Annex;
import vn.tinhgon.rules.BadRule;
import vn.tinhgon.rules.Catalogue;
import vn.tinhgon.rules.Rule;
import vn.tinhgon.rules.facts.AnnexEntry;
import vn.tinhgon.rules.facts.Basis;
import vn.tinhgon.rules.facts.CertificationLimit;
import vn.tinhgon.rules.facts.HandOffs;
import vn.tinhgon.rules.facts.HeldKind;
import vn.tinhgon.rules.facts.NoNorm;
import vn.tinhgon.rules.facts.OnlineTerms;
import vn.tinhgon.rules.facts.Publication;
import vn.tinhgon.rules.facts.RenamedAgency;
import vn.tinhgon.rules.facts.Request;
import vn.tinhgon.rules.facts.Threshold;
import vn.tinhgon.rules.facts.TimeSum;
import vn.tinhgon.rules.facts.UnlawfulDelegation;
import vn.tinhgon.rules.findings.Findings;
import vn.tinhgon.rules.findings.Names;

/** One run of the rules over a batch: what is put in as facts, and the firing. */
final class Session {

  /** A rule that only looks fires once a match; more firings than this are an endless loop. */
  private static final int MOST_FIRINGS = 1_000_000;

  private Session() {}

  static void run(
      KieBase base,
      List<Procedure> batch,
      Catalogue catalogue,
      LocalDate asOf,
      Set<String> ids,
      Findings findings) {
    KieSession session = base.newKieSession();
    try {
      insert(session, batch, catalogue, asOf);
      fire(session, catalogue, asOf, ids, findings);
    } finally {
      session.dispose();
    }
  }

  /** One run over facts about many procedures at once. */
  static void runAcross(
      KieBase base,
      List<Part> facts,
      Catalogue catalogue,
      LocalDate asOf,
      Set<String> ids,
      Findings findings) {
    KieSession session = base.newKieSession();
    try {
      facts.forEach(session::insert);
      fire(session, catalogue, asOf, ids, findings);
    } finally {
      session.dispose();
    }
  }

  /**
   * Hands on, for each match of {@code base}'s rules, the rule and what it bound; none is fired.
   */
  static void match(
      KieBase base,
      Procedure procedure,
      Catalogue catalogue,
      LocalDate asOf,
      BiConsumer<String, Map<String, Object>> seen) {
    KieSession session = base.newKieSession();
    try {
      insert(session, List.of(procedure), catalogue, asOf);
      match(session, catalogue, asOf, seen);
    } finally {
      session.dispose();
    }
  }

  /** The same over facts about many procedures at once. */
  static void match(
      KieBase base,
      List<Part> facts,
      Catalogue catalogue,
      LocalDate asOf,
      BiConsumer<String, Map<String, Object>> seen) {
    KieSession session = base.newKieSession();
    try {
      facts.forEach(session::insert);
      match(session, catalogue, asOf, seen);
    } finally {
      session.dispose();
    }
  }

  private static void match(
      KieSession session,
      Catalogue catalogue,
      LocalDate asOf,
      BiConsumer<String, Map<String, Object>> seen) {
    law(session, catalogue, asOf);
    session.fireAllRules(
        m -> {
          seen.accept(m.getRule().getName(), Names.bound(m));
          return false;
        });
  }

  private static void insert(
      KieSession session, List<Procedure> batch, Catalogue catalogue, LocalDate asOf) {
    batch.forEach(p -> insert(session, p));
    for (Procedure p : batch) {
      UnlawfulDelegation.of(p.delegations(), catalogue.matrix(), asOf).forEach(session::insert);
      annex(session, catalogue, asOf, p);
      Basis.of(p, catalogue.laws(), asOf).forEach(session::insert);
    }
  }

  /** Adds the law of the day to the facts and lets the rules {@code ids} look at them. */
  private static void fire(
      KieSession session, Catalogue catalogue, LocalDate asOf, Set<String> ids, Findings findings) {
    session.setGlobal("findings", findings);
    law(session, catalogue, asOf);
    int fired = fire(session, ids);
    if (fired >= MOST_FIRINGS) {
      throw new IllegalStateException("a rule fires without end");
    }
  }

  private static int fire(KieSession session, Set<String> ids) {
    try {
      return session.fireAllRules(m -> ids.contains(m.getRule().getName()), MOST_FIRINGS);
    } catch (RuntimeException e) {
      // Drools wraps what a rule's then part throws.
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof BadRule bad) {
          throw bad;
        }
      }
      throw e;
    }
  }

  private static void law(KieSession session, Catalogue catalogue, LocalDate asOf) {
    for (Rule rule : catalogue.rules().values()) {
      for (String name : rule.thresholds().keySet()) {
        Long value = rule.thresholdOn(name, asOf);
        if (value != null) {
          session.insert(new Threshold(rule.id(), name, value));
        }
      }
    }
    OnlineTerms terms = OnlineTerms.on(asOf, catalogue.onlineTerms());
    if (terms != null) {
      session.insert(terms);
    }
    RenamedAgency.on(asOf, catalogue.oldNames()).forEach(session::insert);
    DocumentKinds kinds = catalogue.kinds();
    for (DocumentKind kind : kinds.kinds()) {
      HeldKind held = HeldKind.on(asOf, kind, kinds.databases());
      if (held != null) {
        session.insert(held);
      }
    }
  }

  private static void annex(
      KieSession session, Catalogue catalogue, LocalDate asOf, Procedure procedure) {
    Annex annex = catalogue.annex();
    for (Annex.Row row : annex.on(asOf, procedure.code())) {
      Annex.Database database = annex.databases().get(row.database());
      if (database == null) {
        throw new IllegalStateException("the annex names no such database: " + row.database());
      }
      session.insert(
          new AnnexEntry(
              procedure.key(),
              procedure.code(),
              row.kind(),
              row.paper(),
              database.name(),
              database.owner(),
              row.provision(),
              row.part(),
              published(catalogue, row.kind(), asOf)));
    }
  }

  private static boolean published(Catalogue catalogue, String kind, LocalDate asOf) {
    return catalogue.kinds().kinds().stream()
        .filter(k -> k.id().equals(kind))
        .map(DocumentKind::holding)
        .anyMatch(h -> h != null && h.published() != null && !asOf.isBefore(h.published()));
  }

  private static void insert(KieSession session, Procedure procedure) {
    session.insert(procedure);
    procedure.cases().forEach(session::insert);
    procedure.agencies().forEach(session::insert);
    procedure.channels().forEach(session::insert);
    procedure.steps().forEach(session::insert);
    procedure.results().forEach(session::insert);
    procedure.legalBases().forEach(session::insert);
    procedure.delegations().forEach(session::insert);
    procedure.burdens().forEach(session::insert);
    procedure.copies().forEach(session::insert);
    procedure.defects().forEach(session::insert);
    if (procedure.costFigures() != null) {
      procedure.costFigures().claims().stream()
          .flatMap(c -> ClaimFlaw.of(c).stream())
          .forEach(session::insert);
    }
    if (procedure.charge() != null) {
      session.insert(procedure.charge());
    }
    if (procedure.completeness() != null) {
      procedure.completeness().gaps().forEach(session::insert);
    }
    CertificationLimit.of(procedure).forEach(session::insert);
    procedure.unclear().forEach(session::insert);
    TimeSum.of(procedure).forEach(session::insert);
    Request.of(procedure).forEach(session::insert);
    procedure.agencyMentions().forEach(session::insert);
    Publication.of(procedure).forEach(session::insert);
    NoNorm noNorm = NoNorm.of(procedure);
    if (noNorm != null) {
      session.insert(noNorm);
    }
    HandOffs handOffs = HandOffs.of(procedure);
    if (handOffs != null) {
      session.insert(handOffs);
    }
    if (procedure.delegability() != null) {
      session.insert(procedure.delegability());
    }
    OnlineLevel level = procedure.onlineLevel();
    if (level != null) {
      session.insert(level);
      level.all().forEach(session::insert);
      level.reservations().forEach(session::insert);
    }
    if (procedure.onlineService() != null) {
      session.insert(procedure.onlineService());
    }
    for (Document document : procedure.documents()) {
      session.insert(document);
      document.papers().forEach(session::insert);
    }
  }
}
