//! Where a request comes from.

use std::net::{IpAddr, SocketAddr};

use axum::extract::{ConnectInfo, Request};
use http::{HeaderMap, header};

use crate::session::Caller;

/// The most of a browser's name that is kept.
const AGENT_MAX: usize = 200;

/// The sender as the nearest trusted proxy tells it; without a proxy, the peer itself.
pub(super) fn of(request: &Request, proxies: &[IpAddr]) -> Caller {
    let peer = request
        .extensions()
        .get::<ConnectInfo<SocketAddr>>()
        .map(|info| info.0.ip());
    let headers = request.headers();
    let trusted = |address: &IpAddr| proxies.contains(address);
    let behind_proxy = peer.as_ref().is_some_and(trusted);
    let address = if behind_proxy {
        forwarded(headers, proxies).or(peer)
    } else {
        peer
    };
    Caller {
        address: address
            .map(|address| address.to_string())
            .unwrap_or_default(),
        agent: text(headers, header::USER_AGENT.as_str())
            .chars()
            .take(AGENT_MAX)
            .collect(),
        secure: behind_proxy && text(headers, "x-forwarded-proto").eq_ignore_ascii_case("https"),
    }
}

/// The last address in the chain that is not one of our proxies: what stands before it anyone may write.
fn forwarded(headers: &HeaderMap, proxies: &[IpAddr]) -> Option<IpAddr> {
    let chain = headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|value| value.to_str().ok());
    let chain: Vec<IpAddr> = chain
        .flat_map(|list| list.split(','))
        .filter_map(|one| one.trim().parse().ok())
        .collect();
    chain
        .into_iter()
        .rev()
        .find(|address| !proxies.contains(address))
}

/// The path of ours a form was sent from.
pub(super) fn referrer(headers: &HeaderMap) -> Option<String> {
    let referrer = text(headers, header::REFERER.as_str());
    let rest = referrer
        .strip_prefix("https://")
        .or_else(|| referrer.strip_prefix("http://"))?;
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let same = !host.is_empty() && host == text(headers, header::HOST.as_str());
    let path = format!("/{path}");
    same.then(|| crate::address::local(&path).map(str::to_owned))
        .flatten()
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers
        .get(name)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use axum::body::Body;

    use super::*;

    fn request(peer: &str, forwarded: &str) -> Request {
        let mut request = Request::builder()
            .header("x-forwarded-for", forwarded)
            .header("x-forwarded-proto", "https")
            .header("host", "yj.example")
            .header("referer", "http://yj.example/classes?page=2")
            .body(Body::empty())
            .unwrap();
        request.extensions_mut().insert(ConnectInfo::<SocketAddr>(
            format!("{peer}:9").parse().unwrap(),
        ));
        request
    }

    #[test]
    fn only_a_trusted_proxy_is_believed() {
        let proxies: Vec<IpAddr> = vec!["10.0.0.1".parse().unwrap()];
        let through = of(
            &request("10.0.0.1", "1.2.3.4, 59.56.1.1, 10.0.0.1"),
            &proxies,
        );
        assert_eq!(
            (through.address.as_str(), through.secure),
            ("59.56.1.1", true)
        );
        let direct = of(&request("59.56.1.1", "1.2.3.4"), &proxies);
        assert_eq!(
            (direct.address.as_str(), direct.secure),
            ("59.56.1.1", false)
        );
    }

    #[test]
    fn a_referrer_of_another_host_is_no_way_back() {
        let mut headers = request("1.1.1.1", "").headers().clone();
        assert_eq!(referrer(&headers).as_deref(), Some("/classes?page=2"));
        headers.insert("host", "other.example".parse().unwrap());
        assert_eq!(referrer(&headers), None);
    }
}
