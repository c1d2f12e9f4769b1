package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
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
    @ValueSource(strings = {"ARCHITECTURE.md", "CONTRIBUTING.md", "README.md", "docs/record-json.md"})
    void everyLinkToAFileLeadsSomewhere(String document) throws IOException {
        Path file = ROOT.resolve(document);
        assertThat(FILE.matcher(Files.readString(file)).results().map(match -> match.group(1)))
                .allMatch(link -> Files.exists(file.resolveSibling(link)));
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
