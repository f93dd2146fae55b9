package org.roomforerror.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.roomforerror.RunningSite;
import org.roomforerror.TheContent;
import org.roomforerror.figures.World;
import org.roomforerror.quiz.Question;
import org.roomforerror.quiz.QuestionBank;
import org.roomforerror.quiz.Wording;

/** The table under the feedback and the calculator that it links to speak of one position: every price is the same in both. */
class ProofInTheFeedbackTest {

    private static final World WORLD = TheContent.WORLD;
    private static final QuestionBank BANK = QuestionBank.read(Path.of("content/quiz"), new Wording(() -> WORLD));

    private final RunningSite site = RunningSite.shared();

    @Test
    void theCalculatorThatItOpensGivesThePricesOfTheTable() throws IOException {
        List<Question> worked = BANK.all().stream().filter(question -> !question.positions().isEmpty()).toList();
        assertTrue(worked.size() >= 40, worked.size() + " questions with a position");
        for (Question question : worked) {
            Document feedback = new Learner(site).posts("/quiz/again/" + question.id(), Map.of()).chooses("unknown").page();
            String link = feedback.selectFirst("a[href^=/calculators/margin-call]").attr("href");
            HttpResponse<byte[]> answer = site.get(link, "Accept", "application/json");
            assertEquals(200, answer.statusCode(), question.id() + ": " + link);
            assertEquals(prices(new ObjectMapper().readTree(answer.body())), prices(feedback), question.id() + ": " + link);
        }
    }

    /** The stages of the table that have a price, without blanks and units. */
    private static Map<String, BigDecimal> prices(Document feedback) {
        Map<String, BigDecimal> prices = new LinkedHashMap<>();
        feedback.select("table.proof tbody tr").forEach(row -> {
            String price = row.selectFirst("td").text().replaceAll("[\\u00a0\\u202f ]|[A-Z]+", "");
            if (price.matches("[\\d.]+")) {
                prices.put(row.selectFirst("th").text().replace(' ', '-'), new BigDecimal(price).stripTrailingZeros());
            }
        });
        return prices;
    }

    private static Map<String, BigDecimal> prices(JsonNode answer) {
        Map<String, BigDecimal> prices = new LinkedHashMap<>();
        answer.get("ladder").forEach(rung -> {
            if (rung.get("outcome").asText().equals("at")) {
                prices.putIfAbsent(rung.get("stage").asText(), new BigDecimal(rung.get("price").asText()).stripTrailingZeros());
            }
        });
        return prices;
    }
}
