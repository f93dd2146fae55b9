package org.roomforerror.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roomforerror.RunningSite;
import org.roomforerror.calculator.CalculatorCases;

class OpenApiTest {

    private static final RunningSite SITE = RunningSite.shared();
    private static final JsonNode API = json("/openapi.json");

    static List<CalculatorCases.Case> examples() {
        return CalculatorCases.examples();
    }

    @Test
    void itDescribesEveryCalculatorAndEveryParameterOfTheSharedForm() {
        CalculatorCases.ALL.all().forEach(calculator -> assertTrue(API.at("/paths").has("/calculators/" + calculator.name()), calculator.name()));
        List<String> names = new ArrayList<>();
        API.at("/paths/~1calculators~1margin-call/get/parameters").forEach(parameter -> names.add(parameter.get("name").asText()));
        assertTrue(names.containsAll(List.of("system", "kind", "side", "entry", "collateral", "leverage", "quantity", "price", "added", "funding",
                "otherMaintenance", "otherProfit", "debt", "maintenanceRate", "maintenanceAmount", "tiers", "basis", "closeFeeRate",
                "warningAt", "callAt", "liquidationAt")), names.toString());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyAnswerHasTheShapeThatItPromises(CalculatorCases.Case example) {
        JsonNode answer = json("/calculators/" + example);
        List<String> wrong = new ArrayList<>();
        check(answer, API.at("/components/schemas/Answer"), "", wrong);
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @MethodSource("org.roomforerror.web.CalculatorTableTest#everySystem")
    void everyAnswerInEverySystemHasTheShapeThatItPromises(CalculatorTableTest.Posted posted) {
        List<String> wrong = new ArrayList<>();
        check(json("/calculators/" + posted.name() + "?" + posted.sheet().query()), API.at("/components/schemas/Answer"), "", wrong);
        assertEquals(List.of(), wrong);
    }

    /** What seldom happens has the same shape: a stage that has begun, no way back, nothing to wait for, jumps, and a top-up on a tape. */
    @ParameterizedTest
    @ValueSource(strings = {
        "margin-call?system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10&price=53000&warnBefore=0.05",
        "leverage?system=isolated-futures&side=long&entry=60000&collateral=1000&room=0.3", "leverage?system=isolated-futures&side=long&entry=60000&collateral=1000&room=9",
        "restore?system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10&price=53000",
        "top-up?system=loan&entry=60000&quantity=1&debt=35000&price=55000&add=-0.01&repay=5500&until=40000&reduce=0.5&buy=0.1",
        "account?system=isolated-futures&collateral=5000&asset1=BTC&quantity1=0.3&entry1=60000&side1=long&shock=-0.5",
        "loan?system=nexo-loan&entry=60000&quantity=1&debt=59000", "loan?system=lending-pool&side=short&entry=60000&collateral=10000&leverage=1.5",
        "funding?system=isolated-futures&side=short&entry=50000&collateral=1000&leverage=10", "funding?system=cme-bitcoin&side=long&entry=7700&collateral=20000&leverage=2",
        "time?system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10&jumps=10&noticed=after", "time?system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=1",
        "time?system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=2&volatility=0.05&drift=1",
        "replay?system=isolated-futures&side=long&collateral=1000&leverage=5&tape=2020-03-12-btc&step=3&add=500",
        "replay?system=loan&quantity=1&loanToValue=0.5&tape=2020-03-12-btc&add=0.1"})
    void soHasWhatSeldomHappens(String question) {
        List<String> wrong = new ArrayList<>();
        check(json("/calculators/" + question), API.at("/components/schemas/Answer"), "", wrong);
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/calculators/margin-call?leverage=x", "/calculators/margin-call?nothing=1", "/calculators/restore", "/calculators/no-such"})
    void aProblemHasTheShapeThatItPromises(String question) {
        List<String> wrong = new ArrayList<>();
        check(json(question), API.at("/components/schemas/Problems"), "", wrong);
        assertEquals(List.of(), wrong);
    }

    /** A description that says of a piece only that it is an object says nothing. */
    @Test
    void noPieceIsLeftUndescribed() {
        List<String> bare = new ArrayList<>();
        bare(API.at("/components/schemas"), "", bare);
        assertEquals(List.of(), bare);
    }

    private static void bare(JsonNode node, String place, List<String> found) {
        boolean schema = node.has("type") && node.get("type").isTextual();
        if (schema && node.get("type").asText().equals("object") && !node.has("properties") && !node.has("additionalProperties")) {
            found.add(place);
        }
        node.fields().forEachRemaining(field -> bare(field.getValue(), place + "/" + field.getKey(), found));
        if (node.isObject() && node.isEmpty()) {
            found.add(place);
        }
    }

    /** The part of JSON Schema that the description uses; unknown members count as wrong where the schema names its members. */
    private static void check(JsonNode value, JsonNode schema, String place, List<String> wrong) {
        if (schema.has("$ref")) {
            check(value, API.at(schema.get("$ref").asText().substring(1)), place, wrong);
            return;
        }
        if (schema.has("type") && StreamSupport.stream(types(schema).spliterator(), false).noneMatch(type -> type.asText().equals(type(value)))) {
            wrong.add(place + " is " + type(value));
        }
        if (schema.has("enum") && StreamSupport.stream(schema.get("enum").spliterator(), false).noneMatch(value::equals)) {
            wrong.add(place + " is " + value);
        }
        if (schema.has("pattern") && value.isTextual() && !value.asText().matches(schema.get("pattern").asText())) {
            wrong.add(place + " is " + value);
        }
        if (value.isArray() && schema.has("items")) {
            value.forEach(item -> check(item, schema.get("items"), place + "[]", wrong));
        }
        if (schema.has("properties") && value.isObject()) {
            schema.path("required").forEach(name -> {
                if (!value.has(name.asText())) {
                    wrong.add(place + "/" + name.asText() + " is missing");
                }
            });
            value.fieldNames().forEachRemaining(name -> {
                if (schema.get("properties").has(name)) {
                    check(value.get(name), schema.get("properties").get(name), place + "/" + name, wrong);
                } else {
                    wrong.add(place + "/" + name + " is not described");
                }
            });
        }
    }

    private static Iterable<JsonNode> types(JsonNode schema) {
        return schema.get("type").isArray() ? schema.get("type") : List.of(schema.get("type"));
    }

    private static String type(JsonNode value) {
        return value.isObject() ? "object" : value.isArray() ? "array" : value.isNull() ? "null" : value.isTextual() ? "string" : value.isBoolean() ? "boolean" : value.getNodeType().name();
    }

    private static JsonNode json(String path) {
        try {
            return new ObjectMapper().readTree(SITE.get(path, "Accept", "application/json").body());
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
