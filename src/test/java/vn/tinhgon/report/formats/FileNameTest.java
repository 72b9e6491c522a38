package vn.tinhgon.report.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Names of files in reports. */
class FileNameTest {

  @Test
  void pathsAreSeenFromWhereTheProgramStarted() {
    assertEquals("a/b.json", FileName.path("./a//b.json"));
    assertEquals("a/b.json", FileName.path("a\\x\\..\\b.json"));
    assertEquals("../b.json", FileName.path("../b.json"));
    assertEquals("/a/b.json", FileName.path("/a/./b.json"));
  }

  @Test
  void urisAreEncoded() {
    assertEquals("th%C6%B0%20m%E1%BB%A5c/a%3Ab%25.json", FileName.uri("thư mục/a:b%.json"));
    assertEquals("file:///a%20b.json", FileName.uri("/a b.json"));
    assertEquals("file:///C:/a%20b.json", FileName.uri("C:\\a b.json"));
  }
}
