package vn.tinhgon.plans.cost;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Burden;
import vn.tinhgon.model.Channel;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Document.CopyForm;
import vn.tinhgon.model.Paper;
import vn.tinhgon.model.Paper.Demand;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;

/** What the rows of a dossier make applicants do. */
final class DocumentTasks {

  private static final Set<Demand> ASKED =
      Set.of(Demand.DEMANDED, Demand.ALTERNATIVE, Demand.CONDITIONAL, Demand.FOREIGN);

  private static final Text SOME_CASES =
      new Text(
          "chỉ phải nộp trong một số trường hợp, chưa biết tỷ lệ",
          "asked for in some cases only, and nobody says in how many");
  private static final Text EXTENT =
      new Text(
          "chưa có định mức thời gian, chi phí cho việc này",
          "there is no standard time or price for this");
  private static final Text NATURE =
      new Text(
          "chưa rõ là giấy tờ sẵn có hay phải lập mới",
          "it is not clear whether applicants have it or must draw it up");

  private final Procedure procedure;
  private final Standards standards;
  private final Channel.Method method;
  private final WayTasks way;

  /** Adds to {@code way}, on which a dossier is handed in through {@code channel}. */
  DocumentTasks(Procedure procedure, Standards standards, Channel channel, WayTasks way) {
    this.procedure = procedure;
    this.standards = standards;
    this.method = channel.method();
    this.way = way;
  }

  /** Adds what {@code document} takes. */
  void add(Document document) {
    if (!document.getDocument()) {
      return;
    }
    List<Paper> asked = document.papers().stream().filter(p -> ASKED.contains(p.demand())).toList();
    if (asked.isEmpty() && !document.papers().isEmpty()) {
      return;
    }
    if (!asked.isEmpty() && asked.stream().allMatch(p -> p.demand() == Demand.CONDITIONAL)) {
      unknown(document, SOME_CASES);
      return;
    }
    confirmed(document);
    Set<String> kinds = new LinkedHashSet<>();
    // Which of them "or" leaves to choose is not certain in a long row: the low count is taken.
    boolean choice = document.name().toLowerCase(Locale.ROOT).contains("hoặc");
    for (Paper paper : asked) {
      boolean first = kinds.isEmpty();
      boolean other = paper.demand() == Demand.ALTERNATIVE || choice && !first;
      if (paper.demand() == Demand.CONDITIONAL) {
        unknown(document, SOME_CASES);
      } else if ((!other || first) && kinds.add(paper.kind())) {
        paper(document, paper.kind(), form(document, paper));
      }
    }
    if (asked.isEmpty()) {
      paper(document, Paper.OTHER, form(document, null));
    }
  }

  private void confirmed(Document document) {
    boolean confirmed =
        procedure.burdens().stream()
            .anyMatch(
                b ->
                    b.kind() == Burden.Kind.CONFIRMATION
                        && b.demand() == Demand.DEMANDED
                        && !b.own()
                        && b.at().equals(document.at()));
    if (confirmed) {
      line(document, Task.OBTAIN, 1);
    }
  }

  private void paper(Document document, String kind, @Nullable CopyForm form) {
    Task work = standards.unknownWork(kind);
    if (work != null) {
      line(document, work, 1);
    } else if (standards.fillIn().contains(kind)
        || kind.equals(Paper.OTHER) && document.form() != null) {
      line(document, Task.FILL_IN, 1);
      if (method != Channel.Method.ONLINE) {
        line(document, Task.PRINT, quantity(document));
      }
      handedOver(document, form == CopyForm.CERTIFIED ? form : null);
    } else if (standards.picture().contains(kind)) {
      line(document, Task.TAKE_PICTURE, 1);
      handedOver(document, null);
    } else if (kind.equals(Paper.OTHER) && (form == null || form == CopyForm.ORIGINAL)) {
      unknown(document, NATURE);
    } else {
      line(document, Task.RETRIEVE, 1);
      handedOver(document, form);
    }
  }

  /** What it takes to hand a paper in, beside having it. */
  private void handedOver(Document document, @Nullable CopyForm form) {
    if (document.submission() != null && document.submission() != Document.Submission.SUBMIT) {
      return;
    }
    int quantity = quantity(document);
    if (form == CopyForm.CERTIFIED) {
      boolean besides = document.getOriginalCount() > 0 && document.getCopyCount() > 0;
      line(document, Task.CERTIFY, besides ? document.getCopyCount() : quantity);
    } else if (method != Channel.Method.ONLINE
        && (form == CopyForm.PLAIN_COPY || form == CopyForm.CERTIFIED_OR_COMPARE)) {
      line(document, Task.COPY, quantity);
    }
    if (method == Channel.Method.ONLINE) {
      line(document, Task.UPLOAD, 1);
    }
  }

  /**
   * How many are handed in. A row's number counts the sets at times and at times a set: the low one
   * is taken.
   */
  private int quantity(Document document) {
    int rows = Math.max(1, document.getOriginalCount() + document.getCopyCount());
    Integer sets = procedure.dossierSets();
    return method == Channel.Method.ONLINE ? 1 : Math.max(rows, sets == null ? 1 : sets);
  }

  private static @Nullable CopyForm form(Document document, @Nullable Paper paper) {
    if (document.copyForm() != null) {
      return document.copyForm();
    }
    if (paper != null && paper.copyForm() != null) {
      return paper.copyForm();
    }
    return document.getCopyCount() > 0 && document.getOriginalCount() == 0
        ? CopyForm.PLAIN_COPY
        : document.getOriginalCount() > 0 ? CopyForm.ORIGINAL : null;
  }

  private void line(Document document, Task task, int quantity) {
    Text what = new Text(document.name(), document.name());
    way.task(document.at(), task, what, named(task, document), quantity, EXTENT);
  }

  private void unknown(Document document, Text why) {
    way.unknown(
        document.at(),
        Unknown.Kind.WORK,
        new Text("“" + document.name() + "”", "\"" + document.name() + "\""),
        why);
  }

  private static Text named(Task task, Document document) {
    return new Text(
        task.label().vi() + " “" + document.name() + "”",
        task.label().en() + " \"" + document.name() + "\"");
  }

  /** All rows that hold in the case {@code caseId}. */
  static List<Document> of(Procedure procedure, String caseId) {
    List<Document> all = new ArrayList<>();
    for (Document document : procedure.documents()) {
      if (document.caseId().isEmpty() || document.caseId().equals(caseId)) {
        all.add(document);
      }
    }
    return all;
  }
}
