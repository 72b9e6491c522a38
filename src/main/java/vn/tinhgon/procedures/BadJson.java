package vn.tinhgon.procedures;

import vn.tinhgon.model.Text;

/** The bytes of a file are not one JSON text. */
final class BadJson extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Place place;
  private final transient Text text;

  BadJson(Place place, Text text) {
    super(text.en());
    this.place = place;
    this.text = text;
  }

  Place place() {
    return place;
  }

  Text text() {
    return text;
  }
}
