package org.daftar.standalone;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Which version this is, as the build wrote it into the jar. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("unpackaged");
    return new String[] {"Daftar " + version + ", Java " + Runtime.version()};
  }
}
