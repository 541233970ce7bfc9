package org.daftar.command.platform.anchoring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Takes in the body of a reply as far as it can be one: of the right status, kind and size. */
final class ReplyBody implements BodySubscriber<byte[]> {

  /** How many bytes a reply has at most. */
  static final int LARGEST = 256 << 10;

  private static final String KIND = "application/timestamp-reply";
  private static final int OK = 200;

  private final CompletableFuture<byte[]> body = new CompletableFuture<>();
  private final CompletableFuture<Subscription> source = new CompletableFuture<>();
  private final ByteArrayOutputStream received = new ByteArrayOutputStream();
  private final Optional<String> objection;

  private ReplyBody(Optional<String> objection) {
    this.objection = objection;
  }

  /** Of a reply that cannot be one, no body is read. */
  static ReplyBody of(ResponseInfo info) {
    String kind = info.headers().firstValue("Content-Type").orElse("").split(";", 2)[0].strip();
    if (info.statusCode() != OK) {
      return new ReplyBody(Optional.of("it answers with status " + info.statusCode()));
    }
    return new ReplyBody(
        Optional.of("it answers with something other than " + KIND).filter(other -> !kind.equalsIgnoreCase(KIND)));
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    source.complete(subscription);
    objection.ifPresentOrElse(this::refuse, () -> subscription.request(Long.MAX_VALUE));
  }

  @Override
  public void onNext(List<ByteBuffer> portion) {
    for (ByteBuffer buffer : portion) {
      byte[] bytes = new byte[Math.min(buffer.remaining(), LARGEST + 1 - received.size())];
      buffer.get(bytes);
      received.writeBytes(bytes);
    }
    if (received.size() > LARGEST) {
      refuse("its answer has more than " + LARGEST + " bytes");
    }
  }

  private void refuse(String why) {
    source.join().cancel();
    body.completeExceptionally(new IOException(why));
  }

  @Override
  public void onError(Throwable failure) {
    body.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    body.complete(received.toByteArray());
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return body;
  }
}
