package org.hearsay.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Certainty;
import org.hearsay.model.Speaker;
import org.hearsay.model.SpeakerKind;
import org.hearsay.model.Statement;
import org.junit.jupiter.api.Test;

class AttributorTest {

    private static Speaker speaker(Marked marked, int at) {
        return marked.read().get(at).speaker();
    }

    @Test
    void readsAPlainStatement() {
        assertThat(Marked.text("[S1 Mayor Ann Okafor] [C1 said] [T1 the bridge was safe].")
                        .people("Ann Okafor")
                        .lines())
                .containsExactly("person Ann Okafor | indirect ASSERT | the bridge was safe");
    }

    @Test
    void joinsTheWindingsOfAName() {
        Marked marked = Marked.text(
                        "[S1 Ann Okafor, the mayor of Larkfield,] [C1 said] [T1 the bridge was safe]. [S2 Ms. Okafor]"
                                + " [C2 added] [T2 that it would open in May]. [S3 The mayor] [C3 denied] [T3 any delay].")
                .people("Ann Okafor", "Okafor");
        assertThat(marked.read())
                .extracting(statement -> statement.speaker().name())
                .containsOnly("Ann Okafor");
        assertThat(speaker(marked, 0).description()).isEqualTo("mayor of Larkfield");
    }

    @Test
    void takesAPronounForTheOnlyPersonItCanMean() {
        assertThat(Marked.text(
                                "[S1 Maria Brandt] [C1 said] [T1 the decision was painful]. [T2 “We cannot pay,”] [S2 she] [C2 said].")
                        .people("Maria Brandt")
                        .lines())
                .containsExactly(
                        "person Maria Brandt | indirect ASSERT | the decision was painful",
                        "person Maria Brandt | direct ASSERT | “We cannot pay,”");
    }

    @Test
    void leavesAPronounUnknownBetweenTwoCandidates() {
        Marked marked = Marked.text(
                        "The talks brought John Hale and Peter Moss together. [S1 He] [C1 said] [T1 they had failed].")
                .people("John Hale", "Peter Moss");
        assertThat(speaker(marked, 0)).isEqualTo(Speaker.UNKNOWN);
    }

    @Test
    void tellsTwoPeopleOfOneSurnameApartByHonorific() {
        Marked marked = Marked.text(
                        "Bill Hale and Maria Hale own the mill. [S1 Mrs. Hale] [C1 said] [T1 it would close]."
                                + " [S2 Hale] [C2 said] [T2 nothing was settled].")
                .people("Bill Hale", "Maria Hale", "Mrs. Hale", "Hale");
        assertThat(speaker(marked, 0).name()).isEqualTo("Maria Hale");
        assertThat(speaker(marked, 1).name()).isEqualTo("Hale");
    }

    @Test
    void findsTheHolderOfAnOfficeByItsState() {
        Marked marked = Marked.text(
                        "Iraqi foreign minister, Fuad Hussein, met French foreign minister, Luc Petit. [S1 Iraq’s Foreign"
                                + " Minister] [C1 said] [T1 his country had enough forces].")
                .people("Fuad Hussein", "Luc Petit");
        assertThat(speaker(marked, 0).name()).isEqualTo("Fuad Hussein");
        assertThat(speaker(marked, 0).description()).isEqualTo("Iraqi foreign minister");
    }

    @Test
    void tellsTheKindsOfSpeakersWithoutAName() {
        assertThat(Marked.text(
                                "[S1 A senior official] [C1 said] [T1 so]. [S2 Analysts] [C2 say] [T2 so]. [S3 The highest security"
                                        + " official of Kenya] [C3 said] [T3 so]. [S4 Two people familiar with the talks] [C4 said] [T4 so]. [S5 A"
                                        + " report by the bank] [C5 says] [T5 so]. [S6 The defence ministry] [C6 said] [T6 so]. [S7 Some parties in"
                                        + " parliament] [C7 said] [T7 so]. [S8 Many social media accounts] [C8 claimed] [T8 so].")
                        .read())
                .extracting(statement ->
                        statement.speaker().kind() + " " + statement.speaker().name())
                .containsExactly(
                        "UNNAMED A senior official",
                        "COLLECTIVE Analysts",
                        "OFFICE The highest security official of Kenya",
                        "UNNAMED Two people familiar with the talks",
                        "DOCUMENT A report by the bank",
                        "ORGANISATION The defence ministry",
                        "COLLECTIVE Some parties in parliament",
                        "COLLECTIVE Many social media accounts");
    }

    @Test
    void doesNotTakeAnOwnerForTheSpeaker() {
        Marked marked = Marked.text(
                        "[S1 A spokesman for Maria Brandt] [C1 said] [T1 so]. [S2 Maria Brandt’s lawyers] [C2 said] [T2 so].")
                .people("Maria Brandt");
        assertThat(marked.lines())
                .containsExactly(
                        "unnamed A spokesman for Maria Brandt | indirect ASSERT | so",
                        "collective Maria Brandt’s lawyers | indirect ASSERT | so");
    }

    @Test
    void takesTheMinistryForTheSpeakerWhateverItsAdjectiveIsTakenFor() {
        Marked marked = Marked.text("[S1 The Karsovan interior ministry] [C1 said] [T1 so].")
                .people("Karsovan");
        assertThat(marked.lines())
                .containsExactly("organisation The Karsovan interior ministry | indirect ASSERT | so");
    }

    @Test
    void keepsTheReasonForAnonymity() {
        Marked marked = Marked.text(
                "[T1 The mill will close], [C1 said] [S1 a manager], who spoke on condition of anonymity because"
                        + " the plans are not public.");
        assertThat(speaker(marked, 0).anonymity())
                .isEqualTo("who spoke on condition of anonymity because the plans are not public");
    }

    @Test
    void makesNoStatementOfAReasonForAnonymity() {
        assertThat(Marked.text(
                                "[T1 The mill will close], [C1 said] [S1 a manager] [S2 who] [C2 asked] [T2 not to be named].")
                        .lines())
                .containsExactly("unnamed a manager | indirect ASSERT | The mill will close");
    }

    @Test
    void putsTheCitedBeforeTheOneWhoCites() {
        Marked marked = Marked.text(
                        "[C1 According to] [S1 the Larkfield Courier], citing [T1 a senior official familiar with the talks,"
                                + " the garrison will stay].")
                .organisations("Larkfield Courier");
        assertThat(marked.lines())
                .containsExactly(
                        "unnamed a senior official familiar with the talks via The Larkfield Courier | indirect ASSERT |"
                                + " the garrison will stay");
    }

    @Test
    void doesNotTakeAReasonForASource() {
        Marked marked = Marked.text("[T1 The race is off], [S1 the club] [C1 said], citing low turnout.");
        assertThat(marked.lines()).containsExactly("organisation The club | indirect ASSERT | The race is off");
    }

    @Test
    void keepsTheOutletSomebodySpokeTo() {
        assertThat(Marked.text(
                                "[T1 “Never,”] [S1 Maria Brandt] [C1 told] Reuters on Monday. [S2 Her deputy] [C2 said] on state"
                                        + " television [T2 that talks go on].")
                        .people("Maria Brandt")
                        .organisations("Reuters")
                        .lines())
                .containsExactly(
                        "person Maria Brandt via Reuters | direct ASSERT | “Never,”",
                        "office Her deputy via State television | indirect ASSERT | that talks go on");
    }

    @Test
    void countsOneOfManyAsUnnamed() {
        assertThat(speaker(Marked.text("[S1 One of its judges] [C1 asked] [T1 for the files]."), 0))
                .isEqualTo(new Speaker("One of its judges", SpeakerKind.UNNAMED, null, null));
    }

    @Test
    void takesWhoForThePersonNotForTheirConcern() {
        assertThat(speaker(Marked.text("A person close to the talks, [S1 who] [C1 said] [T1 so], left."), 0)
                        .name())
                .isEqualTo("A person close to the talks");
    }

    @Test
    void doesNotTakeAUnionForTheCompanyNamedBefore() {
        Marked marked = Marked.text(
                        "[S1 Oceanis] [C1 denied] [T1 it]. [S2 The union] [C2 said] [T2 so]. [S3 The company] [C3 refused to"
                                + " say] [T3 why].")
                .organisations("Oceanis");
        assertThat(marked.read())
                .extracting(statement -> statement.speaker().name())
                .containsExactly("Oceanis", "The union", "Oceanis");
    }

    @Test
    void resolvesThePaperToTheOneNamedBefore() {
        Marked marked = Marked.text(
                        "[S1 The Larkfield Courier] [C1 reported] [T1 a delay]. [S2 The paper] [C2 called] [T2 it theatre].")
                .organisations("Larkfield Courier");
        assertThat(speaker(marked, 1).name()).isEqualTo("The Larkfield Courier");
    }

    @Test
    void hearsNobodyInAPassive() {
        assertThat(Marked.text("[C1 It has been widely reported] [T1 that the troops will leave].")
                        .lines())
                .containsExactly("hearsay | indirect ASSERT | that the troops will leave");
    }

    @Test
    void givesAnAccusationOfNobodyBackToNobody() {
        assertThat(Marked.text("[S1 The port] [C1 stands accused of] [T1 hiding the spill].")
                        .lines())
                .containsExactly("hearsay | indirect ACCUSE | The port … hiding the spill");
    }

    @Test
    void hearsWhatTheEncoderLeavesOut() {
        assertThat(Marked.text(
                                "The firm reportedly paid three million. There have been reports of boats near the cape.")
                        .lines())
                .containsExactly(
                        "hearsay | indirect ASSERT | The firm … paid three million",
                        "hearsay | indirect ASSERT | boats near the cape");
    }

    @Test
    void completesACueThatTheEncoderCutsShort() {
        assertThat(Marked.text(
                                "There were reports [C1 of] [T1 boats near the cape]. Since then [C2 statements had been issued saying]"
                                        + " [T2 the cape is safe].")
                        .lines())
                .containsExactly(
                        "hearsay | indirect ASSERT | boats near the cape",
                        "document statements | indirect ASSERT | the cape is safe");
    }

    @Test
    void pointsFromADisputedNumberToWhoStatedIt() {
        assertThat(Marked.text(
                                "[C1 According to] [S1 the harbour office], [T1 there are 2,500 berths]. However, [T1 that number] [C has been"
                                        + " disputed].")
                        .lines())
                .containsExactly(
                        "organisation The harbour office | indirect ASSERT | there are 2,500 berths",
                        "hearsay | indirect DOUBT disputes s1 | that number");
    }

    @Test
    void pointsBackWhereTheDemonstrativeWasLeftOut() {
        assertThat(Marked.text(
                                "[C1 According to] [S1 the harbour office], [T1 there are 2,500 berths]. But that [T1 number] [C has been"
                                        + " disputed].")
                        .lines())
                .contains("hearsay | indirect DOUBT disputes s1 | number");
    }

    @Test
    void recordsTheArticlesOwnDoubts() {
        assertThat(Marked.text(
                                "[S1 The office] [C1 counts] [T1 2,500 berths]. It is impossible to confirm the figure of 2,500 berths.")
                        .lines())
                .containsExactly(
                        "organisation The office | indirect ASSERT | 2,500 berths",
                        "author | indirect DOUBT disputes s1 | the figure of 2,500 berths");
    }

    @Test
    void takesUpTheClauseThatThatStandsFor() {
        assertThat(Marked.text("The square was cleared by force, [T1 that][C1 ’s according to] [S1 city officials].")
                        .lines())
                .containsExactly("collective city officials | indirect ASSERT | The square was cleared by force");
    }

    @Test
    void findsTheGiverOfAssurances() {
        assertThat(Marked.text(
                                "Yesterday, foreign minister Fuad Hussein, who was in Paris, spoke to reporters making [C1 assurances] [T1 that"
                                        + " the talks would succeed].")
                        .people("Fuad Hussein")
                        .lines())
                .containsExactly("person Fuad Hussein | indirect PROMISE | that the talks would succeed");
    }

    @Test
    void tellsFormsApart() {
        assertThat(Marked.text(
                                "[T1 “We lost,”] [S1 Ann] [C1 said]. [S2 Ann] [C2 called] [T2 it “a joke” of a race]. [S3 Ann] [C3 said] [T3"
                                        + " it rained].")
                        .people("Ann")
                        .read())
                .extracting(statement -> statement.form().name())
                .containsExactly("DIRECT", "MIXED", "INDIRECT");
    }

    @Test
    void readsActNegationAndCertainty() {
        List<Statement> read = Marked.text(
                        "[S1 The firm] [C1 did not deny] [T1 the sale]. [S2 The firm] [C2 refused to say] [T2 who paid]."
                                + " [S3 The rebels] [C3 say] [T3 they will attack the port]. [S4 The union] [C4 believes] [T4 prices may fall].")
                .read();
        assertThat(read)
                .extracting(Statement::act)
                .extracting(Enum::name)
                .containsExactly("DENY", "ASSERT", "THREATEN", "BELIEVE");
        assertThat(read).extracting(Statement::negated).containsExactly(true, true, false, false);
        assertThat(read.get(3).certainty()).isEqualTo(Certainty.POSSIBLE);
    }

    @Test
    void keepsAQuotationSplitAroundItsCueTogether() {
        Marked marked = Marked.text("[T1 “They never asked us,”] [S1 he] [C1 said]. [T1 “Not once.”]");
        assertThat(marked.lines()).containsExactly("unknown | direct ASSERT | “They never asked us,” … “Not once.”");
    }

    @Test
    void joinsAQuotationOverParagraphs() {
        Marked marked = Marked.text(
                "“The barn stood for ninety years.\n\n“Then came the storm.\n\n[T1 “It will stand again,”] [S1 Ann] [C1"
                        + " said].\n\n“Not ours,” read a sign.");
        assertThat(marked.lines())
                .containsExactly(
                        "person Ann | direct ASSERT | “The barn stood for ninety years. … “Then came the storm. … “It will"
                                + " stand again,”");
    }

    @Test
    void saysNothingOfATextWithoutStatements() {
        assertThat(Marked.text("It rained. 😀 مرحبا").lines()).isEmpty();
    }

    @Test
    void numbersStatementsInTextOrder() {
        assertThat(Marked.text("[S2 B] [C2 said] [T2 so]. [S1 A] [C1 said] [T1 so].")
                        .read())
                .extracting(Statement::id)
                .containsExactly("s1", "s2");
    }
}
