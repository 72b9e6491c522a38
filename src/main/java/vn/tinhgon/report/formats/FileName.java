package vn.tinhgon.report.formats;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Names of files as pipelines want them: with slashes, seen from where the program was started. */
final class FileName {

  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

  private FileName() {}

  /** {@code file} with slashes and without dots that lead nowhere. */
  static String path(String file) {
    String slashed = file.replace('\\', '/');
    Deque<String> parts = new ArrayDeque<>();
    for (String part : slashed.split("/", -1)) {
      if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
        parts.removeLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part);
      }
    }
    return (slashed.startsWith("/") ? "/" : "") + String.join("/", parts);
  }

  /** {@code file} as a URI reference: relative if it is, else of scheme {@code file}. */
  static String uri(String file) {
    String path = path(file);
    boolean drive = path.matches("[A-Za-z]:/.*");
    String start = path.startsWith("/") ? "file://" : drive ? "file:///" : "";
    return start + (drive ? path.substring(0, 2) + encode(path.substring(2)) : encode(path));
  }

  private static String encode(String path) {
    StringBuilder out = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c == '/' || UNRESERVED.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append('%').append(String.format("%02X", (int) c));
      }
    }
    return out.toString();
  }
}
