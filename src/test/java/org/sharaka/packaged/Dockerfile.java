package org.sharaka.packaged;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sharaka.support.Node;
import org.springframework.util.FileSystemUtils;

/** What {@code docker/Dockerfile} says; it can lay out the folder that the image would hold. */
final class Dockerfile {

  private static final Path FILE = Path.of("docker", "Dockerfile");
  private static final Path LAYERS = Path.of("target", "layers");
  private static final String FROM_BUILD = "--from=build /source/";

  private final List<Instruction> instructions;

  record Instruction(String word, String rest) {

    private static Instruction of(String line) {
      String[] parts = line.strip().split("\\s+", 2);
      return new Instruction(parts[0], parts[1].strip());
    }
  }

  Dockerfile() {
    try {
      String text = Files.readString(FILE).replaceAll("\\\\\\R", " ");
      instructions = text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Instruction::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> all(String word) {
    return instructions.stream().filter(i -> i.word().equals(word)).map(Instruction::rest).toList();
  }

  String last(String word) {
    return all(word).get(all(word).size() - 1);
  }

  List<String> entrypoint() {
    return words(last("ENTRYPOINT"));
  }

  /** The command that asks whether a node is well. */
  List<String> healthcheck() {
    String check = last("HEALTHCHECK");
    return words(check.substring(check.indexOf('[')));
  }

  Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>();
    all("ENV").stream().flatMap(line -> Arrays.stream(line.split("\\s+"))).map(pair -> pair.split("=", 2)).forEach(pair -> environment.put(pair[0], pair[1]));
    return environment;
  }

  /** Takes the packaged jar apart with the image's own command and puts its layers where the image has them. */
  void layOut(Path folder) throws IOException, InterruptedException {
    FileSystemUtils.deleteRecursively(LAYERS);
    FileSystemUtils.deleteRecursively(folder);
    String command = all("RUN").stream().filter(run -> run.contains("jarmode")).findFirst().orElseThrow();
    Process process = new ProcessBuilder(Node.withThisJava(List.of(command.split("\\s+")))).inheritIO().start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(command + " ended with " + process.exitValue());
    }
    for (String copy : layers()) {
      FileSystemUtils.copyRecursively(Path.of(copy), folder);
    }
  }

  /** The layers in the order in which they are put on each other. */
  List<String> layers() {
    return all("COPY").stream().filter(copy -> copy.startsWith(FROM_BUILD)).map(copy -> copy.substring(FROM_BUILD.length()).split("\\s+")[0]).toList();
  }

  private static List<String> words(String json) {
    try {
      return Stream.of(new ObjectMapper().readValue(json, String[].class)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(json, e);
    }
  }
}
