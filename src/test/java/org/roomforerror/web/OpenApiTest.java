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

    @Test
    void aProblemHasTheShapeThatItPromises() {
        List<String> wrong = new ArrayList<>();
        check(json("/calculators/margin-call?leverage=x"), API.at("/components/schemas/Problems"), "", wrong);
        assertEquals(List.of(), wrong);
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
        return value.isObject() ? "object" : value.isArray() ? "array" : value.isNull() ? "null" : value.isTextual() ? "string" : value.getNodeType().name();
    }

    private static JsonNode json(String path) {
        try {
            return new ObjectMapper().readTree(SITE.get(path, "Accept", "application/json").body());
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
