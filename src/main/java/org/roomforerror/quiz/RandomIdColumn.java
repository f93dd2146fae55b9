package org.roomforerror.quiz;

import java.sql.Types;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/** Lets a {@link RandomId} stand in a column of type {@code uuid}. */
public final class RandomIdColumn extends AbstractArgumentFactory<RandomId> {

    private RandomIdColumn() {
        super(Types.OTHER);
    }

    public static void register(Jdbi jdbi) {
        jdbi.registerArgument(new RandomIdColumn());
        jdbi.registerColumnMapper(RandomId.class, (row, column, context) -> {
            UUID uuid = row.getObject(column, UUID.class);
            return uuid == null ? null : new RandomId(uuid);
        });
    }

    @Override
    protected Argument build(RandomId id, ConfigRegistry config) {
        return (position, statement, context) -> statement.setObject(position, id.uuid());
    }
}
