package vn.tinhgon.report;

/** The program, as reports name it. */
public final class Tool {

  private Tool() {}

  /** Version of the program; "dev" where it does not run from its jar. */
  public static String version() {
    String version = Tool.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }
}
