package org.hearsay.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Documents go stale unless a test reads them.
class DocumentsTest {

    private static final Path ROOT = Path.of("..");

    /// `Name`, `Name#method` or `Name.method(…)` between backticks, as only classes of this project are written.
    private static final Pattern CLASS =
            Pattern.compile("`([A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*)(?:[#.][a-zA-Z]+(?:\\([^`]*\\))?)?`");

    private static final Pattern PACKAGE = Pattern.compile("`(org\\.hearsay(?:\\.[a-z]+)*)`");

    private static final Pattern FILE = Pattern.compile("\\]\\(([^)#:]+)\\)");

    @TempDir
    private Path folder = ROOT;

    private static final Set<JavaClass> CLASSES = Set.copyOf(new ClassFileImporter().importPackages("org.hearsay"));

    @ParameterizedTest
    @ValueSource(strings = {"ARCHITECTURE.md", "CONTRIBUTING.md", "README.md"})
    void everyClassAndPackageExists(String document) throws IOException {
        String text = Files.readString(ROOT.resolve(document));
        Set<String> names = CLASSES.stream().map(JavaClass::getSimpleName).collect(Collectors.toSet());
        assertThat(CLASS.matcher(text).results().map(match -> match.group(1))).isSubsetOf(names);
        Set<String> packages = CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        assertThat(PACKAGE.matcher(text).results().map(match -> match.group(1))).isSubsetOf(packages);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ARCHITECTURE.md",
                "CONTRIBUTING.md",
                "README.md",
                "docs/record-json.md",
                "docs/corrections.md",
                "docs/inputs.md",
                "docs/exports.md",
                "docs/archive.md",
                "docs/reading-room.md"
            })
    void everyLinkToAFileLeadsSomewhere(String document) throws IOException {
        Path file = ROOT.resolve(document);
        assertThat(FILE.matcher(Files.readString(file)).results().map(match -> match.group(1)))
                .allMatch(link -> Files.exists(file.resolveSibling(link)));
    }

    /// Under imports of every package of the library, as an editor would add them.
    @Test
    void theReadmesProgramCompiles() throws IOException {
        Matcher block = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve("README.md")));
        assertThat(block.find()).isTrue();
        Path source = folder.resolve("Example.java");
        Files.writeString(source, """
                import java.nio.file.Path;
                import org.hearsay.Reader;
                import org.hearsay.ingest.*;
                import org.hearsay.model.*;
                class Example {
                    void example() {
                        %s
                    }
                }
                """.formatted(block.group(1)));
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        complaints,
                        "-proc:none",
                        "-d",
                        folder.toString(),
                        "-cp",
                        classPath(),
                        source.toString());
        assertThat(failed).as(complaints.toString(UTF_8)).isZero();
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    @Test
    void architectureNamesEveryPackage() throws IOException {
        String text = Files.readString(ROOT.resolve("ARCHITECTURE.md"));
        assertThat(CLASSES.stream()
                        .filter(type -> type.getSource().isPresent()
                                && !type.getSource().get().getUri().toString().contains("test-classes"))
                        .map(JavaClass::getPackageName)
                        .distinct())
                .allMatch(name -> text.contains("`" + name + "`"));
    }
}
