package org.daftar.ledger.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Takes in a body up to a size, and breaks a larger one off. */
final class BoundedBody implements BodySubscriber<byte[]> {

  private final CompletableFuture<byte[]> body = new CompletableFuture<>();
  private final CompletableFuture<Subscription> source = new CompletableFuture<>();
  private final ByteArrayOutputStream received = new ByteArrayOutputStream();
  private final int largest;

  BoundedBody(int largest) {
    this.largest = largest;
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    source.complete(subscription);
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> portion) {
    for (ByteBuffer buffer : portion) {
      byte[] bytes = new byte[Math.min(buffer.remaining(), largest + 1 - received.size())];
      buffer.get(bytes);
      received.writeBytes(bytes);
    }
    if (received.size() > largest) {
      source.join().cancel();
      body.completeExceptionally(new IOException("its answer has more than " + largest + " bytes"));
    }
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
