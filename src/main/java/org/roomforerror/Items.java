package org.roomforerror;

import com.zaxxer.hikari.pool.HikariPool;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.roomforerror.quiz.statistics.ItemsCommand;

/** {@code java -jar room-for-error.jar items [--csv]}: how the questions measure, from the answers of the database. */
final class Items {

    private Items() {
    }

    /** @return the program's exit code */
    static int run(Settings settings, List<String> arguments, PrintStream out) {
        Path folder = settings.contentDir().orElseGet(() -> Packed.folder("content"));
        ContentFolder content = new ContentFolder(folder, settings.development());
        try (Database database = Database.open(settings.databaseUrl())) {
            return ItemsCommand.run(content.questions(), database.jdbi(), arguments, out);
        } catch (HikariPool.PoolInitializationException closed) {
            out.println("The database cannot be opened: " + closed.getMessage());
            out.println("A file of H2 serves one program at a time: stop the site first, or take a copy of the file.");
            return 1;
        }
    }
}
