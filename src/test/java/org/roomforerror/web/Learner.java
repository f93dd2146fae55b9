package org.roomforerror.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.roomforerror.RunningSite;

/** Somebody who takes the quiz with a browser that has no JavaScript: keeps cookies, follows redirects, presses buttons. */
public final class Learner {

    private final RunningSite site;
    private final Map<String, String> cookies = new HashMap<>();
    private Connection.Response last;

    public Learner(RunningSite site) {
        this.site = site;
    }

    /** The same person in another tab: the same cookies, a page of its own. */
    Learner elsewhere() {
        Learner tab = new Learner(site);
        tab.cookies.putAll(cookies);
        return tab;
    }

    public Learner opens(String path) {
        return sends(path, Connection.Method.GET, Map.of());
    }

    public Learner posts(String path, Map<String, String> form) {
        return sends(path, Connection.Method.POST, form);
    }

    /** Starts a round and stands before its first question. */
    public Learner begins(String round) {
        return posts("/quiz/" + round, Map.of());
    }

    /** Chooses an option of the question on the page and sends the form. */
    public Learner chooses(String option, String... certainty) {
        Map<String, String> form = new HashMap<>(Map.of("choice", option));
        for (String each : certainty) {
            form.put("certainty", each);
        }
        return posts(path(), form);
    }

    /** The nth option as shown, counted from 0. */
    public String option(int n) {
        return page().select("input[name=choice]").get(n).val();
    }

    public Learner goesOn() {
        Element onward = page().selectFirst(".onward a");
        return opens(onward.attr("href"));
    }

    public Document page() {
        return Jsoup.parse(last.body(), last.url().toString());
    }

    /** The style sheet of the page, for the screen. */
    String styles() {
        return elsewhere().opens(page().select("link[rel=stylesheet]:not([media])").attr("href")).body();
    }

    public String body() {
        return last.body();
    }

    public int status() {
        return last.statusCode();
    }

    /** Where the learner stands after all redirects. */
    public String path() {
        return last.url().getPath();
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    private Learner sends(String path, Connection.Method method, Map<String, String> form) {
        try {
            last = Jsoup.connect(site.url(path)).method(method).data(form).cookies(cookies).ignoreHttpErrors(true)
                    .ignoreContentType(true).maxBodySize(0).timeout(60_000).execute();
            last.cookies().forEach((name, value) -> {
                if (value.isEmpty()) {
                    cookies.remove(name);
                } else {
                    cookies.put(name, value);
                }
            });
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
