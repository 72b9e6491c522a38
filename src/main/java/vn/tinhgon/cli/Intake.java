package vn.tinhgon.cli;

import java.util.Iterator;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.procedures.ProcedureFile;
import vn.tinhgon.procedures.ProcedureFiles;
import vn.tinhgon.procedures.ProcedureReader;

/** Reads files one by one, with a bar where they are many and a person looks on. */
final class Intake implements Iterable<ProcedureFile>, AutoCloseable {

  /** Work on fewer files is over before a bar would be of use. */
  private static final int LONG_WORK = 200;

  private final ProcedureReader reader;
  private final ProcedureFiles files;
  private final @Nullable ProgressBar bar;

  Intake(ProcedureReader reader, ProcedureFiles files, Terminal terminal) {
    this.reader = reader;
    this.files = files;
    this.bar =
        terminal.interactive() && files.files().size() >= LONG_WORK
            ? new ProgressBarBuilder()
                .setTaskName("tinhgon")
                .setInitialMax(files.files().size())
                .setStyle(ProgressBarStyle.ASCII)
                .clearDisplayOnFinish()
                .build()
            : null;
  }

  /** What is in each file, then what stands for nothing. */
  @Override
  public Iterator<ProcedureFile> iterator() {
    return Stream.concat(
            files.files().stream()
                .map(
                    path -> {
                      if (bar != null && bar.getCurrent() < bar.getMax()) {
                        bar.step();
                      }
                      return reader.read(path);
                    }),
            files.faults().stream().map(ProcedureFile::unreadable))
        .iterator();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
