package org.roomforerror.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Many learners at once, who note every answer that the site said it had stored. */
final class Crowd {

    /** An answer that was acknowledged with a redirect to its feedback. */
    record Acknowledged(String attempt, int place, String choice) {
    }

    private static final Pattern OPTION = Pattern.compile("name=\"choice\"[^>]*value=\"([0-9a-f]+)\"");

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20)).build();
    private final String site;
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean stopped = new AtomicBoolean();

    Crowd(String site) {
        this.site = site;
    }

    /** Each learner takes one round of this many questions, all of them starting together. */
    void takeOneRoundEach(int learners, int questions) throws InterruptedException {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(learners);
        for (int i = 0; i < learners; i++) {
            threads.execute(() -> {
                try {
                    start.await();
                    round(questions);
                } catch (IOException e) {
                    surprises.add(e.toString());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
        start.countDown();
        threads.shutdown();
        if (!threads.awaitTermination(90, TimeUnit.SECONDS)) {
            surprises.add("not all learners were done after 90 seconds");
        }
    }

    /** Learners take round after round until the site is gone. */
    ExecutorService takeRoundsUntilTheSiteIsGone(int learners) {
        ExecutorService threads = Executors.newFixedThreadPool(learners);
        for (int i = 0; i < learners; i++) {
            threads.execute(() -> {
                try {
                    while (!stopped.get()) {
                        round(6);
                    }
                } catch (IOException gone) {
                    stopped.set(true);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
        threads.shutdown();
        return threads;
    }

    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** Everything that was neither stored nor foreseen. */
    List<String> surprises() {
        return List.copyOf(surprises);
    }

    private void round(int questions) throws IOException, InterruptedException {
        String first = post("/quiz/misreads", "", "").headers().firstValue("Location").orElse("");
        String attempt = first.replaceAll("^/quiz/attempts/|/1$", "");
        String cookie = "";
        for (int place = 1; place <= questions; place++) {
            String path = "/quiz/attempts/" + attempt + "/" + place;
            String choice = place == 1 ? someOption(path) : "unknown";
            HttpResponse<String> response = post(path, "choice=" + choice, cookie);
            if (response.statusCode() == 303) {
                acknowledged.add(new Acknowledged(attempt, place, choice));
            } else {
                surprises.add(response.statusCode() + " for " + path);
            }
            cookie = cookie(response).orElse(cookie);
        }
    }

    /** Any option that the question's page shows; only the first page of a round is read, for the test's own speed. */
    private String someOption(String path) throws IOException, InterruptedException {
        Matcher option = OPTION.matcher(get(path).body());
        return option.find() ? option.group(1) : "none";
    }

    private static Optional<String> cookie(HttpResponse<String> response) {
        return response.headers().firstValue("Set-Cookie").map(header -> header.replaceFirst(";.*", ""));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form, String cookie) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(site + path)).timeout(Duration.ofSeconds(60));
    }
}
