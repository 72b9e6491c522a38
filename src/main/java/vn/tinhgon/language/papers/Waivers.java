package vn.tinhgon.language.papers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Hits;
import vn.tinhgon.language.text.Wording;
import vn.tinhgon.model.Paper.Demand;

/**
 * The words by which a procedure itself does without a paper that the state holds: waivers ("đã có
 * trong cơ sở dữ liệu", "không phải nộp") and the fallback that the law allows ("trường hợp không
 * khai thác được thông tin … thì").
 */
public final class Waivers {

  public static final Wording FALLBACK =
      Folded.pattern(
          "(không|chưa)( thể| được)? (khai thác|tra cứu|kết nối|tích hợp|chia sẻ|cập nhật|xác thực|kiểm tra|truy xuất)[^.;]{0,80}"
              + "|(không|chưa) (có|đủ|đầy đủ)( đủ| đầy đủ)?( thông tin| dữ liệu| kết quả)?[^.;]{0,60}(cơ sở dữ liệu|csdl|vneid)"
              + "|(chưa|không) được (kết nối|chia sẻ|tích hợp|cập nhật|đồng bộ|số hóa)"
              + "|(chưa|không) (có|được cấp) (tài khoản định danh|định danh điện tử|căn cước điện tử)"
              + "|(cơ sở dữ liệu|csdl)[^.;]{0,80}(chưa|không) (có|được|đầy đủ|hoàn thành|vận hành|kết nối)");

  static final Wording WAIVER =
      Folded.pattern(
          "(không|miễn)( phải| cần| yêu cầu| bắt buộc)? (nộp|xuất trình|cung cấp|gửi)( lại| kèm)?[^.;]{0,60}"
              + "|không (phải|cần|yêu cầu|bắt buộc)( phải)? (có|kèm)(?! (xác nhận|chứng thực|công chứng))|không bao gồm( bản sao)?"
              + "|(chỉ cần|chỉ phải|có trách nhiệm) cung cấp thông tin (về )?(số|giấy tờ|các giấy tờ)"
              + "|(đã|được)( có)? (trong|khai thác|tích hợp|chia sẻ|kết nối|xác thực|thay thế|đồng bộ|số hóa)[^.;]{0,80}(cơ sở dữ liệu|csdl|vneid|hệ thống|dữ liệu)"
              + "|(khai thác|tra cứu|truy xuất)[^.;]{0,240}(cơ sở dữ liệu|csdl|vneid|căn cước điện tử|tài khoản định danh)"
              + "|sử dụng[^.;]{0,240} (cơ sở dữ liệu|csdl|vneid)"
              + "|trừ (trường hợp|các trường hợp)?[^.;]{0,120}(cơ sở dữ liệu|csdl|kết nối|chia sẻ|khai thác|tra cứu)"
              + "|(cơ sở dữ liệu|csdl)[^.;]{0,80}(thay thế|thay cho|không phải nộp|không yêu cầu)"
              + "|thay thế bằng");

  /** Looking something up is no waiver of everything; saying that papers are not needed is. */
  private static final Wording NO_PAPER =
      Folded.pattern(
          "(không|miễn)( phải| cần| yêu cầu| bắt buộc)? (nộp|xuất trình|cung cấp|gửi|kèm|có)|thay thế|thay cho|không bao gồm( bản sao)?");

  /** What an applicant does who has to bring the paper after all. */
  private static final Wording BRINGS =
      Folded.pattern("nộp|xuất trình|bổ sung|cung cấp|giấy tờ|thành phần hồ sơ|kèm");

  private static final Wording FOR_SOME = Folded.pattern("trường hợp|đối với|nếu");

  private static final Wording DATABASE =
      Folded.pattern("cơ sở dữ liệu|csdl|vneid|định danh điện tử|dữ liệu điện tử");

  /** Whether a row itself does without its papers. */
  public enum Own {
    NONE,
    /** for all */
    WAIVED,
    /** if the data cannot be had */
    FALLBACK,
    /** for some applicants, whatever the databases hold */
    FOR_SOME;

    /** What it makes of a demand; in a note it stands for the row that the note is about. */
    Demand demand(boolean note) {
      return switch (this) {
        case FALLBACK -> Demand.FALLBACK;
        case FOR_SOME -> note ? Demand.WAIVED : Demand.CONDITIONAL;
        case WAIVED -> Demand.WAIVED;
        case NONE -> throw new IllegalStateException("nothing is waived");
      };
    }
  }

  /** Words that name databases only as examples. */
  private static final Wording ALL_DATABASES =
      Folded.pattern(
          "các (cơ sở dữ liệu|csdl)|(cơ sở dữ liệu|csdl) (quốc gia,? (và |hoặc )?)?(cơ sở dữ liệu |csdl )?chuyên ngành|(cơ sở dữ liệu|csdl) khác|(cơ sở dữ liệu|csdl) quốc gia[;,.]");

  /**
   * A waiver that stands anywhere in a procedure; a general one names neither a paper nor a
   * database and means all that the state holds.
   */
  private record Clause(String quote, Set<String> kinds, boolean general) {}

  private final Kinds kinds;
  private final List<Clause> clauses = new ArrayList<>();

  /** Whether the row does without its papers; what it says first counts. */
  public static Own own(Folded row) {
    Hits fallback = row.hits(FALLBACK);
    Hits waiver = row.hits(WAIVER);
    boolean waives = waiver.find();
    if (fallback.find() && !(waives && waiver.start() < fallback.start())) {
      return Own.FALLBACK;
    }
    if (!waives) {
      return Own.NONE;
    }
    Folded clause = row.part(row.boundaryBefore(waiver.start()), row.boundaryAfter(waiver.end()));
    return clause.has(FOR_SOME) && !clause.has(DATABASE) && clause.has(NO_PAPER)
        ? Own.FOR_SOME
        : Own.WAIVED;
  }

  /** Collects the clauses of all texts of a procedure. */
  public Waivers(List<Folded> texts, Kinds kinds) {
    this.kinds = kinds;
    for (Folded text : texts) {
      if (!text.has(DATABASE)) {
        continue;
      }
      collect(text, WAIVER);
      collect(text, FALLBACK);
    }
  }

  private void collect(Folded text, Wording pattern) {
    Hits m = text.hits(pattern);
    while (m.find()) {
      Folded clause = text.part(text.boundaryBefore(m.start()), text.boundaryAfter(m.end()));
      if (clause.has(DATABASE)) {
        boolean brings = clause.has(pattern == FALLBACK ? BRINGS : NO_PAPER);
        Set<String> named = kinds.named(clause);
        Set<String> stored = clause.has(ALL_DATABASES) ? Set.of() : kinds.storedIn(clause);
        boolean general = named.stream().noneMatch(kinds::held) && stored.isEmpty() && brings;
        Set<String> meant = new HashSet<>(named);
        if (brings && named.stream().noneMatch(kinds::held)) {
          meant.addAll(stored);
        }
        clauses.add(new Clause(text.clause(m.start(), m.end()), meant, general));
      }
    }
  }

  /**
   * The words elsewhere in the procedure that do without papers of {@code kind}, or without
   * whatever a database holds; absent where there are none.
   */
  @Nullable String elsewhere(String kind) {
    for (Clause clause : clauses) {
      if (clause.general() && kinds.stored(kind) || clause.kinds().contains(kind)) {
        return clause.quote();
      }
    }
    return null;
  }
}
