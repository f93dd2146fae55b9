package org.roomforerror.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.roomforerror.calculator.Calculator;
import org.roomforerror.calculator.Calculators;
import org.roomforerror.calculator.Field;

/** Describes the calculators to programs, as OpenAPI 3.1. Made from the calculators' own fields, so that it cannot fall behind. */
final class OpenApi {

    private final String siteUrl;
    private final Calculators calculators;

    OpenApi(String siteUrl, Calculators calculators) {
        this.siteUrl = siteUrl;
        this.calculators = calculators;
    }

    /** GET /openapi.json */
    void show(Context ctx) {
        ctx.header("Access-Control-Allow-Origin", "*");
        Body.text("application/json; charset=utf-8", AnswerForms.write(document())).send(ctx);
    }

    Map<String, Object> document() {
        Map<String, Object> paths = new LinkedHashMap<>();
        calculators.all().forEach(calculator -> paths.put("/calculators/" + calculator.name(), Map.of("get", operation(calculator))));
        paths.put("/calculators/{name}/{table}.csv", Map.of("get", file("table", "A table of an answer", "text/csv",
                List.of(path("name", "a calculator"), path("table", "a table of its answer, as the page's own links name it")),
                "The table, units in its headings, and with each row the rules that gave it")));
        paths.put("/embed/{name}", Map.of("get", file("embed", "A calculator for a frame of another page", "text/html",
                List.of(path("name", "a calculator")), "A bare card that stores nothing")));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put("info", ordered("title", "Room for Error: calculators", "version", "1.0.0",
                "description", "The link of every answer is its interface: ask it with Accept: application/json. Numbers are read as people write "
                        + "them and given as strings in plain notation. A rate without a per-cent sign is a fraction. Nothing is stored.",
                "contact", ordered("name", "Room for Error", "url", siteUrl + "/about"),
                "license", ordered("name", "Free to use; name the source", "url", siteUrl + "/about")));
        document.put("servers", List.of(Map.of("url", siteUrl)));
        document.put("tags", List.of(ordered("name", "calculators", "description", "Questions about margin, each with its own address")));
        document.put("paths", paths);
        document.put("components", Map.of("schemas", OpenApiSchemas.all()));
        return document;
    }

    private static Map<String, Object> operation(Calculator calculator) {
        return ordered("operationId", calculator.name(), "summary", calculator.title(), "description", calculator.summary(),
                "tags", List.of("calculators"), "security", List.of(),
                "parameters", AllFields.of(calculator).stream().map(OpenApi::parameter).toList(),
                "responses", ordered(
                        "200", response("The worked answer", "Answer"),
                        "400", response("The request could not be read", "Problems"),
                        "413", response("The request is too large", "Problems"),
                        "422", response("What is wrong, field by field", "Problems")));
    }

    private static Map<String, Object> file(String id, String summary, String type, List<Map<String, Object>> parameters, String description) {
        return ordered("operationId", id, "summary", summary, "description", summary + ". It takes the parameters of the calculator.",
                "tags", List.of("calculators"), "security", List.of(), "parameters", parameters,
                "responses", ordered(
                        "200", ordered("description", description, "content", Map.of(type, Map.of("schema", Map.of("type", "string")))),
                        "404", ordered("description", "There is none of that name"),
                        "422", ordered("description", "What is wrong, field by field")));
    }

    private static Map<String, Object> path(String name, String description) {
        return ordered("name", name, "in", "path", "required", true, "description", description, "schema", Map.of("type", "string"));
    }

    private static Map<String, Object> parameter(Field field) {
        Map<String, Object> schema = ordered("type", "string");
        if (!field.choices().isEmpty()) {
            schema.put("enum", field.choices().stream().map(choice -> choice.value()).toList());
        }
        if (!field.preset().isEmpty()) {
            schema.put("default", field.preset());
        }
        List<String> words = new ArrayList<>(List.of(field.label() + (field.unit().isEmpty() ? "" : ", in " + field.unit()) + "."));
        if (!field.hint().isEmpty()) {
            words.add(field.hint());
        }
        return ordered("name", field.name(), "in", "query", "required", false, "description", String.join(" ", words), "schema", schema);
    }

    private static Map<String, Object> response(String description, String schema) {
        return ordered("description", description, "content",
                Map.of("application/json", Map.of("schema", Map.of("$ref", "#/components/schemas/" + schema))));
    }

    static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
