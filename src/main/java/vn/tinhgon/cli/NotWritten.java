package vn.tinhgon.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import vn.tinhgon.model.Text;

/** The work is done and its result could not be written. */
final class NotWritten extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Text text;

  NotWritten(Path file, IOException cause) {
    super(cause);
    this.text =
        new Text(
            "không ghi được "
                + file
                + ": "
                + reason(cause)
                + ". Không để lại tệp dở dang, tệp cũ còn nguyên; hãy kiểm tra chỗ trống và quyền ghi rồi chạy lại",
            "cannot write "
                + file
                + ": "
                + reason(cause)
                + ". Nothing is left half-written, and what was there stays; check free space and permissions, then run again");
  }

  private static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "không có quyền ghi (permission denied)";
    }
    String why =
        cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
    return why == null ? cause.toString() : why;
  }

  Text text() {
    return text;
  }
}
