package vn.tinhgon.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper that a row of the dossier names, and on what terms.
 *
 * @param procedure key of its procedure
 * @param at place of its row
 * @param kind id of the {@link DocumentKind}, {@link #OTHER} for one that the catalogue lacks
 * @param demand on what terms it is named
 * @param exempt why a database that holds papers of this kind cannot stand for this one
 * @param copyForm the form it is asked for in; absent where the words do not say
 * @param holder whose paper it is; absent where the words do not say
 * @param quote the words that name it
 * @param caseId the case of its row; empty for all
 * @param terms the words that waive it, replace it or make it one of several; absent where it is
 *     simply demanded
 */
public record Paper(
    String procedure,
    String at,
    String kind,
    Demand demand,
    Exempt exempt,
    Document.@Nullable CopyForm copyForm,
    @Nullable Holder holder,
    String quote,
    String caseId,
    @Nullable String terms)
    implements Part {

  /** The kind of a paper that the catalogue lacks. */
  public static final String OTHER = "other";

  /** Whose paper it is. */
  public enum Holder {
    APPLICANT(new Text("người yêu cầu", "the applicant")),
    SPOUSE(new Text("vợ, chồng", "a spouse")),
    CHILD(new Text("con", "a child")),
    PARENT(new Text("cha, mẹ", "a parent")),
    REPRESENTATIVE(new Text("người đại diện", "a representative")),
    DECEASED(new Text("người đã chết", "the deceased")),
    ORGANISATION(new Text("tổ chức", "an organisation")),
    FOREIGNER(new Text("người, tổ chức nước ngoài", "a foreigner"));

    private final Text label;

    Holder(Text label) {
      this.label = label;
    }

    /** What it is called. */
    public Text label() {
      return label;
    }
  }

  /** Why a database that holds papers of a kind cannot stand for one of them. */
  public enum Exempt {
    NONE,
    /** the procedure grants, changes or takes back this paper */
    OWN_RESULT,
    /** a paper of its own standard that bears the same name */
    SPECIAL,
    /** the database holds only some papers of this kind, and nothing shows that this is one */
    BEYOND_DATABASE
  }

  /** On what terms a row names a paper. */
  public enum Demand {
    /** must be handed in or shown */
    DEMANDED(new Text("phải nộp hoặc xuất trình", "demanded")),
    /** need not be handed in (đã có trong cơ sở dữ liệu, không yêu cầu nộp) */
    WAIVED(new Text("được miễn", "waived")),
    /** only if the data cannot be looked up, which the law allows */
    FALLBACK(new Text("chỉ khi không khai thác được dữ liệu", "only if the data cannot be had")),
    /** one of several that will do */
    ALTERNATIVE(new Text("một trong nhiều giấy tờ thay nhau", "one of several")),
    /** only in a case that the row states */
    CONDITIONAL(new Text("phải nộp trong trường hợp nêu ở đó", "demanded in the case stated")),
    /** only named, not asked for */
    MENTION(new Text("chỉ nhắc tên", "only mentioned")),
    /** a foreign paper */
    FOREIGN(new Text("giấy tờ của nước ngoài", "foreign")),
    /** stands in a note */
    NOTE(new Text("ghi chú", "a note"));

    private final Text label;

    Demand(Text label) {
      this.label = label;
    }

    /** What it means, in words. */
    public Text label() {
      return label;
    }
  }

  /** The same paper, asked for in another form; absent where the words do not say. */
  public Paper inForm(Document.@Nullable CopyForm form) {
    return new Paper(procedure, at, kind, demand, exempt, form, holder, quote, caseId, terms);
  }

  @Override
  public List<Evidence> evidence() {
    return List.of(new Evidence(at, terms == null ? quote : terms, demand.label()));
  }

  @Override
  public String words() {
    return kind + " " + quote;
  }
}
