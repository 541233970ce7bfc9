# The image of a service, from what `mvn package` has assembled:
#   docker build --build-arg SERVICE=command-service -t daftar/command-service .
FROM eclipse-temurin:25.0.4_7-jre-noble
ARG SERVICE
# What a service writes lies below one folder, of which volumes take their owner.
RUN install -d -o 10001 -g 10001 /var/lib/daftar /var/lib/daftar/keys /var/lib/daftar/trust /var/lib/daftar/index
COPY ${SERVICE}/target/${SERVICE} /opt/daftar
USER 10001:10001
WORKDIR /var/lib/daftar
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData", \
            "--enable-native-access=ALL-UNNAMED", "-jar", "/opt/daftar/lib/service.jar"]
