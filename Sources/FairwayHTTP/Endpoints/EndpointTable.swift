import FairwayService
import Foundation
import HTTPTypes
import Hummingbird

/// The endpoints of a service; the router and the OpenAPI document are both made from it.
struct EndpointTable: Sendable {
    let endpoints: [Endpoint]

    init(_ endpoints: [Endpoint]) {
        self.endpoints = endpoints
    }

    /// The router with every endpoint behind the middleware.
    func responder(
        fairway: Fairway, workers: Workers, configuration: HTTPConfiguration, limits: RequestLimits,
        metrics: ServiceMetrics,
        randomBytes: @escaping @Sendable (_ count: Int) -> Data
    ) -> RouterResponder<FairwayRequestContext> {
        let router = Router(context: FairwayRequestContext.self, options: .autoGenerateHeadEndpoints)
        router.addMiddleware {
            RequestIdentityMiddleware(randomBytes: randomBytes)
            RequestMetricsMiddleware(metrics: metrics, clock: ContinuousClock())
            RequestLogMiddleware(clock: ContinuousClock())
            SecurityHeadersMiddleware()
            CrossOriginMiddleware(allowedOrigins: configuration.allowedOrigins, table: self)
            AddressLimitMiddleware(
                limiter: RequestLimiter(
                    name: "address", configuration.effectiveAddressLimit, clock: ContinuousClock()),
                countsLoopback: configuration.addressLimit != nil, trustsProxy: configuration.trustsProxy)
            ProblemMiddleware()
            AddressLengthMiddleware(limit: limits.addressBytes)
            MethodMiddleware(table: self)
        }
        let keyLimiter = RequestLimiter<String>(name: "key", configuration.keyLimit, clock: ContinuousClock())
        for endpoint in endpoints {
            router.group().add(
                middleware: AccessMiddleware(
                    access: endpoint.access, fairway: fairway, workers: workers,
                    isLoopback: configuration.isLoopback, limiter: keyLimiter)
            ).on(
                RouterPath(endpoint.path), method: endpoint.method,
                responder: EndpointResponder(
                    endpoint: endpoint, fairway: fairway, workers: workers, limits: limits, metrics: metrics))
        }
        return router.buildResponder()
    }

    /// The methods that an address takes, as `Allow` lists them; empty when there is no such address.
    func methods(at path: String) -> [String] {
        let parts = path.split(separator: "/")
        return endpoints.filter { Self.matches(parts, $0.path) }.flatMap { endpoint in
            endpoint.method == .get ? ["GET", "HEAD"] : [endpoint.method.rawValue]
        }
    }

    private static func matches(_ parts: [Substring], _ pattern: String) -> Bool {
        let wanted = pattern.split(separator: "/")
        return wanted.count == parts.count && zip(wanted, parts).allSatisfy { $0.first == "{" || $0 == $1 }
    }
}
