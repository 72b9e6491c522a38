package vn.tinhgon.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files that changed since a revision: what differs between the working tree and the point
 * where this branch left that revision, and what git does not track yet. Of a renamed file the new
 * name counts; a deleted one is no file.
 */
public final class ChangedFiles {

  private final String revision;

  /** By the top folder of each repository, names below it with slashes. */
  private final Map<Path, Set<String>> names = new HashMap<>();

  private ChangedFiles(String revision) {
    this.revision = revision;
  }

  /**
   * Asks git what changed around {@code places} since {@code revision}.
   *
   * @param places files and folders; each may be in a repository of its own
   * @throws GateError if there is no git, no repository, no such revision, or too little history
   */
  public static ChangedFiles since(String revision, List<Path> places) {
    if (revision.isBlank() || revision.startsWith("-")) {
      throw new GateError(
          "--since: “" + revision + "” không phải tên phiên bản của git; ví dụ: origin/main",
          "--since: \"" + revision + "\" is no name of a git revision; for example: origin/main");
    }
    ChangedFiles changed = new ChangedFiles(revision);
    Set<Path> folders = new HashSet<>();
    for (Path place : places) {
      Path folder = folder(place);
      if (folder != null && folders.add(folder)) {
        changed.ask(folder);
      }
    }
    return changed;
  }

  /** The folder itself, or that of a file; absent where there is none. */
  private static @Nullable Path folder(Path place) {
    Path folder = Files.isDirectory(place) ? place : place.toAbsolutePath().getParent();
    return folder == null || !Files.isDirectory(folder) ? null : real(folder);
  }

  private void ask(Path folder) {
    Git.Answer top = new Git(folder).ask("rev-parse", "--show-toplevel");
    if (!top.good()) {
      throw top.complaint().contains("not a git repository")
          ? new GateError(
              "--since: " + folder + " không nằm trong kho git nào",
              "--since: " + folder + " is in no git repository")
          : failed(top);
    }
    Path root = real(Path.of(top.line()));
    if (names.containsKey(root)) {
      return;
    }
    Git git = new Git(root);
    String base = base(git);
    Set<String> changed = new HashSet<>();
    // A renamed file shows as a new one, and --diff-filter=d leaves deleted ones out.
    changed.addAll(
        good(git.ask("diff", "--name-only", "-z", "--no-renames", "--diff-filter=d", base, "--"))
            .names());
    changed.addAll(good(git.ask("ls-files", "--others", "--exclude-standard", "-z")).names());
    names.put(root, changed);
  }

  /** The commit where this branch left the revision. */
  private String base(Git git) {
    Git.Answer commit = git.ask("rev-parse", "--verify", "--quiet", revision + "^{commit}");
    if (!commit.good()) {
      throw history(
          git,
          "--since: kho git không có phiên bản “" + revision + "”",
          "--since: the repository has no revision \"" + revision + "\"");
    }
    Git.Answer base = git.ask("merge-base", commit.line(), "HEAD");
    if (!base.good()) {
      throw history(
          git,
          "--since: không tìm thấy điểm chung của “" + revision + "” và HEAD",
          "--since: \"" + revision + "\" and HEAD have no commit in common");
    }
    return base.line();
  }

  private static GateError history(Git git, String vi, String en) {
    boolean shallow = git.ask("rev-parse", "--is-shallow-repository").line().equals("true");
    return shallow
        ? new GateError(
            vi
                + "; kho chỉ có một phần lịch sử (shallow): git fetch --unshallow, hoặc fetch-depth: 0",
            en + "; the clone is shallow: git fetch --unshallow, or fetch-depth: 0")
        : new GateError(
            vi + "; xem: git branch -a, git fetch", en + "; see: git branch -a, git fetch");
  }

  private static Git.Answer good(Git.Answer answer) {
    if (!answer.good()) {
      throw failed(answer);
    }
    return answer;
  }

  private static GateError failed(Git.Answer answer) {
    return new GateError(
        "--since: git báo lỗi: " + answer.complaint(),
        "--since: git failed: " + answer.complaint());
  }

  /** Whether {@code file} changed; one that is not there has, so that this is said. */
  public boolean has(Path file) {
    if (!Files.exists(file)) {
      return true;
    }
    Path real = real(file);
    for (Map.Entry<Path, Set<String>> repository : names.entrySet()) {
      if (real.startsWith(repository.getKey())) {
        List<String> parts = new ArrayList<>();
        repository.getKey().relativize(real).forEach(part -> parts.add(part.toString()));
        if (repository.getValue().contains(String.join("/", parts))) {
          return true;
        }
      }
    }
    return false;
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
