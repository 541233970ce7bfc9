package org.daftar.command.platform.axon;

import java.util.Optional;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.jspecify.annotations.Nullable;

/** Takes the answer of a command bus that answers in the thread of the caller. */
final class Answer implements CommandCallback<Object, Object> {

  private Optional<CommandResultMessage<?>> given = Optional.empty();

  @Override
  public void onResult(CommandMessage<?> command, CommandResultMessage<?> result) {
    given = Optional.of(result);
  }

  /** What the command handler returned; what it threw is thrown on as it is. */
  @Nullable Object get() {
    CommandResultMessage<?> result = given.orElseThrow(() -> new IllegalStateException("the command was not handled"));
    if (!result.isExceptional()) {
      return result.getPayload();
    }
    if (result.exceptionResult() instanceof RuntimeException refused) {
      throw refused;
    }
    throw new CommandExecutionException("the command failed", result.exceptionResult());
  }
}
