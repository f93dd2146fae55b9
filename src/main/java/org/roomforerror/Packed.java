package org.roomforerror;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;

/** Finds the folders that were packed into the jar (or lie beside the classes) as ordinary paths. */
final class Packed {

    private Packed() {
    }

    /**
     * The packed folder of this name.
     *
     * @throws IllegalStateException when the build left it out
     */
    static Path folder(String name) {
        URL found = Packed.class.getResource("/" + name);
        if (found == null) {
            throw new IllegalStateException("The folder '" + name + "' is not packed with the site");
        }
        try {
            URI address = found.toURI();
            return address.getScheme().equals("jar")
                    ? open(address).getPath("/" + name)
                    : Path.of(address);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FileSystem open(URI address) {
        try {
            return FileSystems.newFileSystem(address, Map.of());
        } catch (FileSystemAlreadyExistsException alreadyOpen) {
            return FileSystems.getFileSystem(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
