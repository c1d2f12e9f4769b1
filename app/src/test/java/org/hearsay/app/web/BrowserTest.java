package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.Reader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/// The pages in a real browser, over a ledger that the real reader filled.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class BrowserTest {

    private static final Path SHOTS = Path.of("target", "screenshots");

    private Browser browser;
    private Reader reader;
    private Room room;

    @BeforeAll
    void open() throws IOException {
        browser = Browser.open();
        reader = Reader.open();
        room = new Room(reader::read);
        News.addTo(room, reader);
    }

    @AfterAll
    void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
        if (room != null) {
            room.close();
            reader.close();
        }
    }

    @BeforeEach
    void wide() {
        browser.driver.get("about:blank");
        browser.look(1280, 900, false);
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.hosts()).isSubsetOf(room.room.address().getAuthority());
        assertThat(room.mistakes).isEmpty();
    }

    private void go(String path) {
        browser.driver.get(room.address() + path);
    }

    private void await(String selector, String text) {
        // A page that is being replaced takes its elements along between finding and reading one.
        new WebDriverWait(browser.driver, Duration.ofSeconds(10))
                .ignoring(StaleElementReferenceException.class)
                .until(driver ->
                        driver.findElement(By.cssSelector(selector)).getText().contains(text));
    }

    @Test
    void aPastedArticleShowsItsRecord() throws IOException {
        go("/read");
        browser.find("#text").sendKeys("The bridge is safe, Mayor Ana Ruiz said on Monday. Engineers denied it.");
        browser.find("#published").sendKeys("05122031");
        browser.find("form.paper button").click();
        assertThat(browser.find("#record aside h2").getText()).isEqualTo("Ana Ruiz");
        assertThat(browser.find("#record .text .when").getAttribute("title")).contains("2031-05-12");
        browser.shoot(SHOTS.resolve("record-of-a-text.png"));
    }

    @Test
    void aSearchFindsWhileOneTypesAndOpensAStatementAtItsSentence() {
        go("/search");
        browser.find("#q").sendKeys("turbine");
        await(".said mark", "turbine");
        assertThat(browser.driver.getCurrentUrl()).contains("q=turbine");
        WebElement where = browser.find(".said .where a");
        String statement = href(where).replaceFirst(".*#", "");
        where.click();
        assertThat(browser.driver.getCurrentUrl()).endsWith("#" + statement);
        WebElement target = browser.find("#record aside li:target");
        assertThat(inView(target)).isTrue();
        target.findElement(By.cssSelector("a.ref")).click();
        WebElement words = browser.find("#record .text .content." + statement);
        assertThat(inView(words)).isTrue();
        assertThat(words.getText()).contains("turbine");
    }

    private boolean inView(WebElement element) {
        return Boolean.TRUE.equals(browser.driver.executeScript(
                "const r = arguments[0].getBoundingClientRect(); return r.top >= 0 && r.top < innerHeight", element));
    }

    @Test
    void pointingAtAStatementLightsUpItsParts() {
        go(articleOf("Gates stay shut for now"));
        String before = background("#record .text .content.s1");
        new org.openqa.selenium.interactions.Actions(browser.driver)
                .moveToElement(browser.find("#record aside li#s1"))
                .perform();
        new WebDriverWait(browser.driver, Duration.ofSeconds(5))
                .until(driver -> !background("#record .text .content.s1").equals(before));
    }

    private String background(String selector) {
        return browser.find(selector).getCssValue("background-color");
    }

    private String articleOf(String headline) {
        return room.page("/").select(".entries a").stream()
                .filter(link -> link.text().equals(headline))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }

    @Test
    void theKeyboardIsEnough() {
        go("/");
        press(Keys.TAB);
        assertThat(focused().getText()).isEqualTo("Skip to the content");
        press(Keys.ENTER);
        press(Keys.TAB);
        assertThat(focused().getAttribute("id")).isEqualTo("q");
        focused().sendKeys("gates", Keys.ENTER);
        await(".head h2", "statements");
        browser.find("#q");
        for (int i = 0; i < 40 && !href(focused()).contains("/article/"); i++) {
            press(Keys.TAB);
            assertThat(
                            browser.driver.executeScript(
                                    "const a = document.activeElement; return a === document.body || a.type === 'date' || a.matches(':focus-visible')"))
                    .as(focused().getTagName() + " " + focused().getText())
                    .isEqualTo(true);
        }
        press(Keys.ENTER);
        assertThat(browser.driver.getCurrentUrl()).contains("/article/").contains("#s");
    }

    private static String href(WebElement link) {
        return String.valueOf(link.getAttribute("href"));
    }

    private void press(Keys key) {
        new org.openqa.selenium.interactions.Actions(browser.driver)
                .sendKeys(key)
                .perform();
    }

    private WebElement focused() {
        return browser.driver.switchTo().activeElement();
    }

    @Test
    void plotsAreDrawnFromTheirTables() {
        go("/outlets");
        assertThat(browser.driver.findElements(By.cssSelector("#kinds svg .series rect")))
                .hasSizeGreaterThan(8);
        assertThat(browser.driver.findElements(By.cssSelector("#relays svg .edge")))
                .isNotEmpty();
        assertThat(browser.find("#kinds details").getAttribute("open")).isNull();
        browser.find("#kinds details summary").click();
        assertThat(browser.find("#kinds tbody tr").isDisplayed()).isTrue();
        WebElement link = browser.find("#kinds svg a");
        assertThat(link.getAttribute("aria-label")).isNotEmpty();
    }

    private String dispute() {
        return room.page("/disputes?kind=figure").select(".dispute h2 a").attr("href");
    }

    @Test
    void aDisputeShowsItsSidesTheirSentencesAndItsPlot() {
        go(dispute());
        assertThat(browser.driver.findElements(By.cssSelector(".side-of"))).hasSizeGreaterThan(1);
        assertThat(browser.driver.findElements(By.cssSelector("#in-dispute svg .bar")))
                .hasSizeGreaterThan(1);
        assertThat(browser.find(".why li").getText()).isNotEmpty();
        WebElement where = browser.find(".side-of .where a");
        String statement = href(where).replaceFirst(".*#", "");
        where.click();
        assertThat(inView(browser.find("#" + statement))).isTrue();
    }

    @Test
    void whatWasPromisedIsListedWithItsDay() {
        go("/commitments");
        assertThat(browser.find(".statements .said .status").getText()).isNotEmpty();
        assertThat(browser.driver.findElements(By.cssSelector(".terms dd")).stream()
                        .map(WebElement::getText))
                .anyMatch(words -> words.startsWith("2031-06-30"));
    }

    @Test
    void theTimelineIsDrawnAndZooms() {
        go("/timeline");
        WebElement bar = browser.find("#line svg .bar");
        String before = bar.getAttribute("width");
        browser.driver.executeScript(
                "const s = document.querySelector('#line svg'); const r = s.getBoundingClientRect();"
                        + "s.dispatchEvent(new WheelEvent('wheel', {deltaY: -600, ctrlKey: true, bubbles: true,"
                        + "clientX: r.left + r.width * .42, clientY: r.top + 20}))");
        new WebDriverWait(browser.driver, Duration.ofSeconds(5))
                .until(driver -> !String.valueOf(bar.getAttribute("width")).equals(before)
                        || !String.valueOf(bar.getAttribute("x")).equals("0"));
        assertThat(browser.driver.findElements(By.cssSelector(".days > li"))).isNotEmpty();
    }

    @Test
    void oneSignsInAndKeepsAText() {
        go("/read");
        browser.find("#text").sendKeys("The quay will be closed in July, Mayor Josep Lindqvist said.");
        browser.find("form.paper button").click();
        assertThat(browser.find(".kept").getText()).contains("Sign in");
        go("/sign-in");
        browser.find("#token").sendKeys(Room.TOKEN, Keys.ENTER);
        await("footer", "Sign out");
        go("/read");
        browser.find("#text").sendKeys("The quay will be closed in July, Mayor Josep Lindqvist said.");
        browser.find("form.paper button").click();
        browser.find(".kept button").click();
        new WebDriverWait(browser.driver, Duration.ofSeconds(10))
                .until(driver -> String.valueOf(driver.getCurrentUrl()).contains("/article/"));
        browser.find("footer form button").click();
        await("footer", "Sign in to write");
    }

    /// Light and dark, wide and narrow; the pictures are for people to look at.
    @Test
    void everyPageIsSoundInEveryLight() throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "/");
        pages.put("search", "/search?q=gates");
        pages.put("article", articleOf("orrin-dam.txt"));
        pages.put("speakers", "/speakers");
        pages.put("speaker", "/speaker?name=Ilse+Maran");
        pages.put("outlets", "/outlets");
        pages.put("disputes", "/disputes");
        pages.put("dispute", dispute());
        pages.put("matters", "/matters");
        pages.put("matter", room.page("/matters").select(".entries a").attr("href"));
        pages.put("commitments", "/commitments");
        pages.put("timeline", "/timeline");
        pages.put("corrections", "/corrections");
        pages.put("outlet", "/outlet?name=Meridian+Wire");
        pages.put("names", "/names?term=Orrin+dam");
        pages.put("read", "/read");
        pages.put("sign-in", "/sign-in");
        pages.put("nothing", "/search?q=nothing");
        List<String> faults = new ArrayList<>();
        for (boolean dark : new boolean[] {false, true}) {
            for (int width : new int[] {1280, 390}) {
                browser.look(width, 900, dark);
                for (Map.Entry<String, String> page : pages.entrySet()) {
                    go(page.getValue());
                    String name = page.getKey() + (dark ? "-dark" : "-light") + (width > 600 ? "-wide" : "-narrow");
                    browser.shoot(SHOTS.resolve(name + ".png"));
                    browser.faults().forEach(fault -> faults.add(name + ": " + fault));
                    assertThat(browser.driver.executeScript(
                                    "return document.documentElement.scrollWidth <= innerWidth"))
                            .as(name + " fits its width")
                            .isEqualTo(true);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void theApiDescribesItself() throws IOException {
        List<String> faults = new ArrayList<>();
        for (boolean dark : new boolean[] {false, true}) {
            for (int width : new int[] {1280, 390}) {
                browser.look(width, 900, dark);
                go("/api");
                assertThat(browser.find("#swagger .opblock-summary-path").getText())
                        .contains("/api/v1/");
                browser.shoot(SHOTS.resolve(
                        "api" + (dark ? "-dark" : "-light") + (width > 600 ? "-wide.png" : "-narrow.png")));
                // Inside #swagger is what Swagger UI makes; the faults of that are its own and known.
                browser.driver.executeScript("document.getElementById('swagger').remove()");
                faults.addAll(browser.faults());
            }
        }
        assertThat(faults).isEmpty();
    }

    /// All that comes over the wire until the page is there; plots come when they are about to be seen.
    @Test
    void theFirstPageIsSmallAndWorksBeforeScriptsLoad() {
        browser.driver.executeCdpCommand("Network.enable", Map.of());
        browser.driver.executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", true));
        try {
            go("/");
            Object bytes = browser.driver.executeScript(
                    "return performance.getEntries().reduce((sum, entry) => sum + (entry.transferSize || 0), 0)");
            assertThat(((Number) java.util.Objects.requireNonNull(bytes)).longValue())
                    .isBetween(5_000L, 200_000L);
            browser.driver.executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of("*.js*")));
            go("/");
            browser.find("#q").sendKeys("turbine", Keys.ENTER);
            await(".head h2", "statement");
            browser.find(".said .where a").click();
            assertThat(browser.find("#record h1").isDisplayed()).isTrue();
            go("/outlets");
            assertThat(browser.find("#kinds tbody tr").isDisplayed()).isTrue();
            assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("ERR_BLOCKED_BY_CLIENT"));
        } finally {
            browser.driver.executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of()));
            browser.driver.executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", false));
        }
    }

    /// In a room of its own, as it changes what others look at.
    @Test
    void oneCorrectsAStatementAndItStaysSoWhenTheArticleIsReadAgain() throws IOException {
        try (Room own = new Room(reader::read)) {
            News.addTo(own, reader);
            browser.driver.get(own.address() + "/enter?token=" + Room.TOKEN);
            String article = own.page("/").select(".entries a").getLast().attr("href");
            browser.driver.get(own.address() + article);
            browser.find("#s1 a.fix").click();
            new org.openqa.selenium.support.ui.Select(browser.find("#act")).selectByValue("promise");
            browser.find("#speaker").clear();
            browser.find("#speaker").sendKeys("Elena Brandt");
            browser.shoot(SHOTS.resolve("amend-light-wide.png"));
            browser.look(390, 900, true);
            browser.shoot(SHOTS.resolve("amend-dark-narrow.png"));
            assertThat(browser.faults()).isEmpty();
            browser.find("#by-amend").sendKeys("Lee Fox");
            browser.find("#why-amend").sendKeys("see the recording");
            browser.find("form.amend button.main").click();
            await("#record aside", "Elena Brandt");
            assertThat(browser.find("#s1 .about b").getText()).isEqualTo("promises");
            browser.driver.get(own.address() + "/corrections");
            browser.shoot(SHOTS.resolve("corrected-dark-narrow.png"));
            assertThat(browser.find(".correction").getText())
                    .contains("said by Elena Brandt")
                    .contains("the act is to promise");
            browser.hosts();
        } finally {
            browser.driver.manage().deleteAllCookies();
        }
    }
}
