package org.roomforerror;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.roomforerror.quiz.Notebook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries out what the privacy page promises: deletes old answers when the site starts and once a day. */
final class Retention implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Retention.class);

    private final ScheduledExecutorService daily = Executors.newSingleThreadScheduledExecutor(job -> {
        Thread thread = new Thread(job, "retention");
        thread.setDaemon(true);
        return thread;
    });

    Retention(Notebook notebook) {
        daily.scheduleAtFixedRate(() -> forget(notebook), 0, 1, TimeUnit.DAYS);
    }

    @Override
    public void close() {
        daily.shutdownNow();
    }

    private static void forget(Notebook notebook) {
        try {
            int forgotten = notebook.forgetTheOld();
            if (forgotten > 0) {
                log.info("Deleted the answers of {} learners, because they are kept no longer", forgotten);
            }
        } catch (RuntimeException failed) {
            log.error("Old answers were not deleted; the next try is tomorrow", failed); // an exception would end the schedule
        }
    }
}
