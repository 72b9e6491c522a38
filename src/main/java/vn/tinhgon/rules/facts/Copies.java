package vn.tinhgon.rules.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Part;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;

/**
 * How often a paper, or the whole dossier, must be handed in.
 *
 * @param procedure key of its procedure
 * @param at its place
 * @param name the paper; "hồ sơ" for the whole dossier
 * @param count how often
 * @param amount the count with its unit
 */
public record Copies(String procedure, String at, String name, int count, Text amount)
    implements Part {

  /** The kind of photographs, of which several may be needed. */
  private static final String PHOTO = "photo";

  /** One for each row that asks for a paper, and one for the dossier where its sets are known. */
  public static List<Copies> of(Procedure procedure) {
    List<Copies> all = new ArrayList<>();
    if (procedure.dossierSets() != null) {
      int sets = procedure.dossierSets();
      all.add(
          new Copies(
              procedure.key(),
              procedure.at(),
              "Hồ sơ",
              sets,
              new Text(sets + " bộ", sets + " sets")));
    }
    for (Document d : procedure.documents()) {
      boolean photo = d.papers().stream().anyMatch(p -> p.kind().equals(PHOTO));
      if (d.getDocument() && !photo && !d.severalPapers() && !slip(d)) {
        boolean originals = d.getOriginalCount() >= d.getCopyCount();
        int count = Math.max(d.getOriginalCount(), d.getCopyCount());
        all.add(
            new Copies(
                d.procedure(),
                d.at(),
                d.name(),
                count,
                originals
                    ? new Text(count + " bản chính", count + " originals")
                    : new Text(count + " bản sao", count + " copies")));
      }
    }
    return List.copyOf(all);
  }

  @Override
  public String words() {
    return name;
  }

  /** A row that says "bản sao" and counts originals has its numbers in the wrong field. */
  private static boolean slip(Document d) {
    String name = d.name().toLowerCase(Locale.ROOT).replaceFirst("^[^\\p{L}]+", "");
    boolean copy = name.startsWith("bản sao") || name.startsWith("bản chụp");
    return copy && d.getOriginalCount() > d.getCopyCount();
  }
}
