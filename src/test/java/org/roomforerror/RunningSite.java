package org.roomforerror;

import io.javalin.Javalin;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/**
 * The real site on a free port with a database of its own, for tests to talk to.
 * {@link #shared()} is started once for all tests that only read; {@link #fresh()} is for a test that needs its own.
 */
public final class RunningSite implements AutoCloseable {

    private static RunningSite shared;

    private final Javalin site;
    private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private RunningSite(Map<String, String> environment) {
        site = Site.create(Settings.from(environment)).start();
    }

    public static synchronized RunningSite shared() {
        if (shared == null) {
            shared = fresh();
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    public static RunningSite fresh() {
        return with(Map.of());
    }

    /** A site with settings of the test's choice. */
    public static RunningSite with(Map<String, String> settings) {
        var environment = new java.util.HashMap<>(Map.of("PORT", "0",
                "DATABASE_URL", "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"));
        environment.putAll(settings);
        return new RunningSite(environment);
    }

    public String url(String path) {
        return "http://localhost:" + site.port() + path;
    }

    /** The page as a browser without JavaScript reads it, whatever its status; redirects are followed. */
    public Document page(String path) {
        return response(path).document();
    }

    /** A page and what came with it. */
    public Answer response(String path) {
        try {
            Connection.Response response = Jsoup.connect(url(path)).ignoreHttpErrors(true).ignoreContentType(true)
                    .maxBodySize(0).timeout(20_000).execute();
            return new Answer(response.statusCode(), response.url().toString(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** What came back. */
    public record Answer(int status, String url, Connection.Response response) {
        public Document document() {
            return Jsoup.parse(response.body(), url);
        }
    }

    /** A bare GET with the headers given, nothing followed, nothing unpacked. */
    public HttpResponse<byte[]> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    public HttpResponse<byte[]> head(String path) {
        return send(HttpRequest.newBuilder(URI.create(url(path))).method("HEAD", HttpRequest.BodyPublishers.noBody()).build());
    }

    /** A bare POST of a form, {@code a=1&b=2}, nothing followed. */
    public HttpResponse<byte[]> post(String path, String form, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form, StandardCharsets.UTF_8));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    public static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        site.stop();
    }
}
