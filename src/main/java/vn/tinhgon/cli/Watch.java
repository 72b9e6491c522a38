package vn.tinhgon.cli;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.procedures.ProcedureFiles;
import vn.tinhgon.settings.SettingsFile;

/**
 * Tells when files are saved. Folders are looked at, never single files: editors save a file by
 * putting a new one in its place.
 */
final class Watch implements AutoCloseable {

  /** One save is several events; after so many milliseconds without one it is over. */
  private static final long QUIET = 15;

  private final WatchService service;
  private final List<Path> rest;
  private final Map<WatchKey, Path> folders = new HashMap<>();

  /**
   * What was saved, made or removed.
   *
   * @param paths full paths; absent where the system lost count, so that it may be anything
   * @param rest whether something else than procedures may be among it, on which all reviews rest
   */
  record Change(@Nullable Set<Path> paths, boolean rest) {

    /** Those of {@code files} that have to be reviewed again. */
    ProcedureFiles of(ProcedureFiles files) {
      Set<Path> saved = paths;
      return saved == null || rest
          ? files
          : new ProcedureFiles(
              files.files().stream().filter(f -> saved.contains(f.toAbsolutePath())).toList(),
              List.of());
    }
  }

  /**
   * Looks at {@code procedures}, and at what reviews rest on besides: of a folder at all below it,
   * of a file at its folder.
   *
   * @throws IOException if the system cannot look at them
   */
  Watch(Collection<Path> procedures, Collection<Path> rest) throws IOException {
    this.service = FileSystems.getDefault().newWatchService();
    this.rest = rest.stream().map(Path::toAbsolutePath).toList();
    for (Path path : Stream.concat(procedures.stream(), rest.stream()).toList()) {
      Path place = path.toAbsolutePath();
      if (Files.isDirectory(place)) {
        add(place, new HashSet<>());
      } else {
        add(place.getParent());
      }
    }
  }

  private void add(@Nullable Path folder) throws IOException {
    if (folder != null && Files.isDirectory(folder)) {
      folders.put(folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE), folder);
    }
  }

  /** Looks at {@code folder} and all below it; what lies there already counts as changed. */
  private void add(Path folder, Set<Path> changed) throws IOException {
    try (Stream<Path> below = Files.walk(folder)) {
      // One by one: a folder is looked at before what is in it is listed, so that nothing is
      // missed.
      for (Path path : (Iterable<Path>) below::iterator) {
        changed.add(path);
        if (Files.isDirectory(path)) {
          add(path);
        }
      }
    }
  }

  /**
   * Waits until something changes and comes to rest.
   *
   * @throws InterruptedException if the wait is broken off
   */
  Change next() throws InterruptedException {
    Set<Path> changed = new HashSet<>();
    boolean anything = false;
    WatchKey key = service.take();
    while (key != null) {
      Path folder = folders.get(key);
      List<WatchEvent<?>> events = key.pollEvents();
      key.reset();
      for (WatchEvent<?> event : events) {
        anything |= event.kind() == OVERFLOW;
        if (folder != null && event.context() instanceof Path name) {
          take(folder.resolve(name), changed);
        }
      }
      key = service.poll(QUIET, TimeUnit.MILLISECONDS);
    }
    return anything
        ? new Change(null, true)
        : new Change(Set.copyOf(changed), changed.stream().anyMatch(this::amongRest));
  }

  /** Settings count wherever they are: they may be new. */
  private boolean amongRest(Path path) {
    return path.endsWith(SettingsFile.NAME) || rest.stream().anyMatch(path::startsWith);
  }

  private void take(Path path, Set<Path> changed) {
    changed.add(path);
    if (Files.isDirectory(path)) {
      try {
        add(path, changed);
      } catch (IOException | UncheckedIOException e) {
        // The folder is gone again, and what was in it with it.
        changed.add(path);
      }
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
