package org.roomforerror.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;

/** The Nu HTML checker finds nothing wrong with any page. */
class NuCheckerTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void everyPageIsValidHtml() throws Exception {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, String> page : WholeSite.fetched().html.entrySet()) {
            String said = checker.validate(new ByteArrayInputStream(page.getValue().getBytes(StandardCharsets.UTF_8)));
            for (JsonNode message : json.readTree(said).path("messages")) {
                if (!message.path("type").asText().equals("info")) {
                    faults.add(page.getKey() + ":" + message.path("lastLine").asInt() + " " + message.path("message").asText());
                }
            }
        }
        assertEquals("", String.join("\n", faults));
    }
}
