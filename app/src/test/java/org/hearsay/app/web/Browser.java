package org.hearsay.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/// Chromium without a window, with a fresh profile; tells what it asked for and what it complained about.
final class Browser implements AutoCloseable {

    private static final List<Path> CHROMIUM = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));
    private static final List<Path> DRIVER =
            List.of(Path.of("/usr/bin/chromedriver"), Path.of("/usr/lib/chromium-browser/chromedriver"));

    private static final Pattern REQUEST =
            Pattern.compile("\"method\":\"Network.requestWillBeSent\".*?\"url\":\"(https?|wss?)://([^/\"]+)");

    final ChromeDriver driver;
    private final Path profile;

    private Browser(ChromeDriver driver, Path profile) {
        this.driver = driver;
        this.profile = profile;
    }

    /// Skips the test where there is no browser.
    static Browser open() throws IOException {
        Path chromium = first(CHROMIUM);
        Path chromedriver = first(DRIVER);
        Path profile = Files.createTempDirectory("hearsay-browser");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--user-data-dir=" + profile);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.toFile())
                .usingAnyFreePort()
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().implicitlyWait(Duration.ofSeconds(5));
        return new Browser(driver, profile);
    }

    private static Path first(List<Path> places) {
        var found = places.stream().filter(Files::isExecutable).findFirst();
        Assumptions.assumeTrue(
                found.isPresent(),
                "no browser to test the pages in: apt-get install chromium chromium-driver (looked for " + places
                        + ")");
        return found.orElseThrow();
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /// How wide the page is shown, in CSS pixels, and in which colours.
    void look(int width, int height, boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    void shoot(Path file) throws IOException {
        Map<String, Object> shot = shot();
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, Base64.getDecoder().decode(String.valueOf(shot.get("data"))));
    }

    /// A picture of the whole page; the browser may ask for a moment after a page has changed.
    private Map<String, Object> shot() {
        WebDriverException last = null;
        for (int i = 0; i < 5; i++) {
            try {
                return driver.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true));
            } catch (WebDriverException e) {
                last = e;
            }
        }
        throw Objects.requireNonNull(last);
    }

    /// Serious and critical faults that axe-core finds in the page, one line each.
    List<String> faults() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                Browser.class.getResourceAsStream("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js"))) {
            driver.executeScript(new String(in.readAllBytes(), UTF_8));
        }
        Object found = driver.executeAsyncScript("""
                const done = arguments[0];
                axe.run(document, {resultTypes: ['violations']}).then(result => done(result.violations
                  .filter(fault => ['serious', 'critical'].includes(fault.impact))
                  .map(fault => fault.id + ': ' + fault.help + ' ' + fault.nodes.slice(0, 3).map(n => n.html).join(' | '))));
                """);
        return ((List<?>) Objects.requireNonNull(found))
                .stream().map(String::valueOf).toList();
    }

    /// What the console complained about since the last call, but for what axe-core itself makes it say.
    List<String> complaints() {
        return StreamSupport.stream(driver.manage().logs().get(LogType.BROWSER).spliterator(), false)
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(entry -> entry.getMessage())
                .filter(message -> !message.contains("willReadFrequently"))
                .toList();
    }

    /// Which hosts were asked since the last call.
    List<String> hosts() {
        return StreamSupport.stream(
                        driver.manage().logs().get(LogType.PERFORMANCE).spliterator(), false)
                .flatMap(entry -> REQUEST.matcher(entry.getMessage()).results())
                .map(match -> match.group(2))
                .distinct()
                .toList();
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        try (var files = Files.walk(profile)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
