package vn.tinhgon.report.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.report.html.procedure.Piece;
import vn.tinhgon.report.html.procedure.ProcedurePage;

/**
 * A procedure with what was found about it.
 *
 * @param anchor id of the procedure on the page
 * @param home whether this is where the procedure's page stands; false where it stands with other
 *     findings about it
 * @param code its code
 * @param name its name, what is quoted of it marked
 * @param publisher who published it; empty where unknown
 * @param field its field; empty where unknown
 * @param file its file as given
 * @param findings what was found
 * @param page its page; absent where this is not its home or the procedure is not at hand
 */
public record Entry(
    String anchor,
    boolean home,
    String code,
    List<Piece> name,
    String publisher,
    String field,
    String file,
    List<FindingCard> findings,
    @Nullable ProcedurePage page) {

  /** Whether the page of the procedure stands somewhere, so that links into it lead somewhere. */
  public boolean paged() {
    return page != null || !home;
  }
}
